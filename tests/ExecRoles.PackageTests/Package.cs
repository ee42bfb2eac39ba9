using System.Globalization;
using System.Text.Json;

namespace ExecRoles.PackageTests;

/// <summary>The packages of this repository, packed in a folder of their own under a version that no cache can know.</summary>
public sealed class Package : IDisposable
{
    /// <summary>What the build is told of the address of the repository.</summary>
    public const string Address = "https://example.com/execroles";

    private readonly Lazy<string> _folder;
    private readonly string _versionSuffix = string.Create(CultureInfo.InvariantCulture, $"test.{DateTime.UtcNow.Ticks}");

    public Package()
    {
        Workspace = Directory.CreateTempSubdirectory("execroles-").FullName;
        _folder = new Lazy<string>(() => PackInto("packages"));
    }

    public string Workspace { get; }

    public string Folder => _folder.Value;

    public string Version => Path.GetFileNameWithoutExtension(
        Directory.GetFiles(Folder, $"{Packages.Localization}.*.nupkg").ShouldHaveSingleItem())[(Packages.Localization.Length + 1)..];

    public string File(string id) => Path.Combine(Folder, $"{id}.{Version}.nupkg");

    public string SymbolsFile(string id) => Path.Combine(Folder, $"{id}.{Version}.snupkg");

    /// <summary>Packs everything from the sources once more, and gives the folder that holds the result.</summary>
    public string PackAgain()
    {
        _ = Folder;
        return PackInto("packages-again");
    }

    public void Dispose()
    {
        if (_folder.IsValueCreated)
        {
            foreach (string cached in Packages.Packed.Select(id => Path.Combine(GlobalPackages(), id.ToLowerInvariant(), Version)).Where(Directory.Exists))
            {
                Directory.Delete(cached, recursive: true);
            }
        }

        Directory.Delete(Workspace, recursive: true);
    }

    // One build makes all packages. Its paths are the same each time, since they are part of the symbols, and nothing is left of the last.
    private string PackInto(string name)
    {
        string solution = Path.Combine(Workspace, "Packages.slnf");
        string outputs = Path.Combine(Workspace, "outputs");
        string folder = Path.Combine(Workspace, name);
        System.IO.File.WriteAllText(solution, SolutionFilter());

        // The analyzers change nothing in what is built, and take as long as the rest.
        Command.Run(
            Repository.Root,
            "dotnet",
            "pack", solution, "-c", "Release", "--artifacts-path", outputs, "--version-suffix", _versionSuffix,
            "-p:RunAnalyzers=false", $"-p:RepositoryUrl={Address}.git");
        Directory.Move(Path.Combine(outputs, "package", "release"), folder);
        Directory.Delete(outputs, recursive: true);
        return folder;
    }

    private static string SolutionFilter()
    {
        string[] projects = [.. Packages.Packed.Select(id => $"src/{id}/{id}.csproj")];
        return JsonSerializer.Serialize(new { solution = new { path = Path.Combine(Repository.Root, "ExecRoles.sln"), projects } });
    }

    private string GlobalPackages() =>
        Command.Run(Workspace, "dotnet", "nuget", "locals", "global-packages", "--list").Split(':', 2)[1].Trim();
}
