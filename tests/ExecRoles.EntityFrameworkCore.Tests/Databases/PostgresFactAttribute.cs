namespace ExecRoles.EntityFrameworkCore.Tests.Databases;

/// <summary>A test that needs PostgreSQL: skipped with the reason where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresCluster.SkipReason;
}
