using System.Reflection;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>
/// The repository's folders. The build writes the project's folder into the test assembly, because a deterministic build
/// maps the paths that <c>[CallerFilePath]</c> gives to <c>/_/…</c>, and the output may stand anywhere.
/// </summary>
internal static class SourceTree
{
    /// <summary>Gets the folder of the test project.</summary>
    public static string TestProject { get; } = ProjectDirectory();

    /// <summary>Gets the root of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(TestProject, "..", ".."));

    /// <summary>Gets the folder that holds the packages' sources.</summary>
    public static string Sources { get; } = Path.Combine(Root, "src");

    /// <summary>Gives the real path of a source file of the test project for its path as the compiler saw it.</summary>
    public static string Locate(string callerFilePath)
    {
        string path = callerFilePath.Replace('\\', '/');
        string marker = $"/{Path.GetFileName(TestProject)}/";
        int start = path.LastIndexOf(marker, StringComparison.Ordinal);
        if (start < 0)
        {
            throw new ArgumentException($"'{callerFilePath}' is not in the folder '{TestProject}'.", nameof(callerFilePath));
        }

        return Path.Combine(TestProject, path[(start + marker.Length)..]);
    }

    /// <summary>Gives a path as seen from the repository's root, with forward slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string ProjectDirectory() =>
        typeof(SourceTree).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .SingleOrDefault(attribute => attribute.Key == "ProjectDirectory")?.Value
        ?? throw new InvalidOperationException(
            "The test project's file lacks <AssemblyMetadata Include=\"ProjectDirectory\" Value=\"$(MSBuildProjectDirectory)\" />.");
}
