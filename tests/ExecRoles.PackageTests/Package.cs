using System.Globalization;

namespace ExecRoles.PackageTests;

/// <summary>The packages of this repository, packed in a folder of their own under a version that no cache can know.</summary>
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

    public string Version => Path.GetFileNameWithoutExtension(
        Directory.GetFiles(Folder, $"{Packages.Localization}.*.nupkg").ShouldHaveSingleItem())[(Packages.Localization.Length + 1)..];

    private string VersionSuffix { get; }

    public string File(string id) => Path.Combine(Folder, $"{id}.{Version}.nupkg");

    public string SymbolsFile(string id) => Path.Combine(Folder, $"{id}.{Version}.snupkg");

    public void Dispose()
    {
        if (_folder.IsValueCreated)
        {
            foreach (string cached in Packages.Ids.Select(id => Path.Combine(GlobalPackages(), id.ToLowerInvariant(), Version)).Where(Directory.Exists))
            {
                Directory.Delete(cached, recursive: true);
            }
        }

        Directory.Delete(Workspace, recursive: true);
    }

    private string Pack()
    {
        string outputs = Path.Combine(Workspace, "outputs");
        foreach (string id in Packages.Ids)
        {
            Command.Run(
                Repository.Root,
                "dotnet",
                "pack", $"src/{id}/{id}.csproj", "-c", "Release", "--artifacts-path", outputs, "--version-suffix", VersionSuffix);
        }

        return Path.Combine(outputs, "package", "release");
    }

    private string GlobalPackages() =>
        Command.Run(Workspace, "dotnet", "nuget", "locals", "global-packages", "--list").Split(':', 2)[1].Trim();
}
