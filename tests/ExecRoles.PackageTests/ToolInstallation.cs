namespace ExecRoles.PackageTests;

/// <summary>The tool, installed once in a folder of its own.</summary>
public sealed class ToolInstallation
{
    private readonly Lock _lock = new();
    private string? _command;

    /// <summary>Installs the tool from the packed files alone, and gives its path.</summary>
    public string Install(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        lock (_lock)
        {
            if (_command is null)
            {
                string folder = Directory.CreateDirectory(Path.Combine(package.Workspace, "tool")).FullName;
                string settings = Path.Combine(folder, "nuget.config");
                File.WriteAllText(
                    settings,
                    $"""
                    <configuration>
                      <packageSources>
                        <clear />
                        <add key="packed" value="{package.Folder}" />
                      </packageSources>
                    </configuration>
                    """);
                Command.Run(
                    folder,
                    "dotnet",
                    "tool", "install", Packages.Tool, "--version", package.Version, "--tool-path", folder, "--configfile", settings,
                    "--add-source", package.Folder);
                _command = Path.Combine(folder, OperatingSystem.IsWindows() ? "execroles.exe" : "execroles");
            }

            return _command;
        }
    }
}
