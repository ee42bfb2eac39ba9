using System.Reflection;
using Xunit.Sdk;

namespace ExecRoles.EntityFrameworkCore.Tests.Databases;

/// <summary>Runs a theory on SQLite.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqliteDataAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Provider.Sqlite]];
}
