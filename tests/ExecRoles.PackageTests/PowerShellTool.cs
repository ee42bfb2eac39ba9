namespace ExecRoles.PackageTests;

/// <summary>PowerShell as a dotnet tool in the workspace of the packages, installed when it is first needed.</summary>
public sealed class PowerShellTool(Package package)
{
    // 7.6 is the one for .NET 10.
    private const string Version = "7.6.9";

    private readonly Lazy<string> _path = new(() =>
    {
        string folder = System.IO.Path.Combine(package.Workspace, "powershell");
        Command.Run(package.Workspace, "dotnet", "tool", "install", "PowerShell", "--version", Version, "--tool-path", folder);
        return System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? "pwsh.exe" : "pwsh");
    });

    /// <summary>Gets the executable.</summary>
    public string Path => _path.Value;
}
