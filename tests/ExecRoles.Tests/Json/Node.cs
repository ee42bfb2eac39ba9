namespace ExecRoles.Tests.Json;

/// <summary>Node.js and its package manager, as the machine has them.</summary>
internal static class Node
{
    private const string Help = "Node.js and npm are needed to check documents against the JSON Schema with ajv; install both so that they are found on the PATH.";

    /// <summary>Gets why tests that need Node.js are skipped; null where it is there, and in continuous integration, which must not skip.</summary>
    public static string? SkipReason { get; } = IsMissing && !IsRequired ? Help : null;

    /// <summary>Gets the name of npm's executable.</summary>
    public static string PackageManager => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    /// <summary>Gets the name of Node's executable.</summary>
    public static string Runtime => OperatingSystem.IsWindows() ? "node.exe" : "node";

    private static bool IsRequired =>
        Environment.GetEnvironmentVariable("CI") == "true" || Environment.GetEnvironmentVariable("EXECROLES_PACKAGE_TESTS") == "1";

    private static bool IsMissing => !IsOnPath(Runtime) || !IsOnPath(PackageManager);

    /// <summary>Fails where Node.js is missing although nothing may be skipped.</summary>
    public static void Require() => Assert.False(IsMissing, Help);

    private static bool IsOnPath(string file) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, file)));
}
