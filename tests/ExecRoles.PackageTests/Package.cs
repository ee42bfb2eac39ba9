using System.Globalization;

namespace ExecRoles.PackageTests;

/// <summary>The library packed in a folder of its own, under a version that no cache can know.</summary>
public sealed class Package : IDisposable
{
    private readonly Lazy<string> _folder;

    public Package()
    {
        Workspace = Directory.CreateTempSubdirectory("execroles-").FullName;
        VersionSuffix = string.Create(CultureInfo.InvariantCulture, $"test.{DateTime.UtcNow.Ticks}");
        _folder = new Lazy<string>(Pack);
    }

    public string Workspace { get; }

    public string Folder => _folder.Value;

    public string File => Directory.GetFiles(Folder, "*.nupkg").ShouldHaveSingleItem();

    public string SymbolsFile => Directory.GetFiles(Folder, "*.snupkg").ShouldHaveSingleItem();

    public string Version => Path.GetFileNameWithoutExtension(File)["ExecRoles.".Length..];

    private string VersionSuffix { get; }

    public void Dispose()
    {
        if (_folder.IsValueCreated)
        {
            string cached = Path.Combine(GlobalPackages(), "execroles", Version);
            if (Directory.Exists(cached))
            {
                Directory.Delete(cached, recursive: true);
            }
        }

        Directory.Delete(Workspace, recursive: true);
    }

    private string Pack()
    {
        string outputs = Path.Combine(Workspace, "outputs");
        Command.Run(
            Repository.Root,
            "dotnet",
            "pack", "src/ExecRoles/ExecRoles.csproj", "-c", "Release", "--artifacts-path", outputs, "--version-suffix", VersionSuffix);
        return Path.Combine(outputs, "package", "release");
    }

    private string GlobalPackages() =>
        Command.Run(Workspace, "dotnet", "nuget", "locals", "global-packages", "--list").Split(':', 2)[1].Trim();
}
