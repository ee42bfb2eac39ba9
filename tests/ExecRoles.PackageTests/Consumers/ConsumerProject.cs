namespace ExecRoles.PackageTests.Consumers;

/// <summary>A project file with the programs that it compiles, outside of the repository and its settings.</summary>
internal sealed class ConsumerProject(string sdk, string properties, string reference, IReadOnlyList<string> programs)
{
    private static string Programs { get; } = Path.Combine(Repository.Root, "tests", "ExecRoles.PackageTests", "Programs");

    /// <summary>Writes what holds for all projects in the workspace: where packages come from besides the machine's sources, and no warnings.</summary>
    public static void WriteSharedSettings(Package package)
    {
        File.WriteAllText(
            Path.Combine(package.Workspace, "nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{package.Folder}" />
              </packageSources>
            </configuration>
            """);

        // F# has no default items. Without TrimmerSingleWarn a package's warnings would be one that names no place.
        File.WriteAllText(
            Path.Combine(package.Workspace, "Directory.Build.props"),
            """
            <Project>
              <PropertyGroup>
                <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
              </PropertyGroup>
            </Project>
            """);
    }

    public void Write(string file)
    {
        string folder = Directory.CreateDirectory(Path.GetDirectoryName(file)!).FullName;
        foreach (string program in programs)
        {
            File.Copy(Path.Combine(Programs, program), Path.Combine(folder, program));
        }

        File.WriteAllText(
            file,
            $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", programs.Select(program => $"""<Compile Include="{program}" />"""))}
                {reference}
              </ItemGroup>
            </Project>
            """);
    }
}
