namespace ExecRoles.EntityFrameworkCore.Tests.Databases;

/// <summary>A kind of database that the tests run on.</summary>
public enum Provider
{
    Sqlite,

    Postgres,
}
