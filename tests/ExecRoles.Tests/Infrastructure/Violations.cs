namespace ExecRoles.Tests.Infrastructure;

/// <summary>Asserts on lists of violated conventions.</summary>
internal static class Violations
{
    /// <summary>Fails with every violation, one a line, unless there is none.</summary>
    public static void ShouldBeNone(this IEnumerable<string> violations)
    {
        string[] all = [.. violations.Distinct().Order(StringComparer.Ordinal)];
        Assert.True(all.Length == 0, $"{all.Length} violations:\n{string.Join('\n', all)}");
    }
}
