using System.Reflection;
using Xunit.Sdk;

namespace ExecRoles.EntityFrameworkCore.Tests.Databases;

/// <summary>Runs a theory on PostgreSQL; where that is missing, the row is skipped with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresDataAttribute : DataAttribute
{
    public PostgresDataAttribute() => Skip = PostgresCluster.SkipReason;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Provider.Postgres]];
}
