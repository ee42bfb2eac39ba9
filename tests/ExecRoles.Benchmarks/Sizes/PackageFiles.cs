using System.Diagnostics;
using System.Reflection;

namespace ExecRoles.Benchmarks.Sizes;

/// <summary>The package of ExecRoles, made anew, and that of Humanizer.Core that this project was built with.</summary>
internal static class PackageFiles
{
    internal static string Humanizer => Directory.EnumerateFiles(Path("HumanizerFolder"), "*.nupkg").Single();

    internal static string PackInto(string folder)
    {
        ProcessStartInfo start = new("dotnet", ["pack", Path("LibraryProject"), "-c", "Release", "-o", folder]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string log = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Directory.EnumerateFiles(folder, "*.nupkg").Single()
            : throw new InvalidOperationException($"Packing failed:\n{log}");
    }

    private static string Path(string name) =>
        typeof(PackageFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == name).Value!;
}
