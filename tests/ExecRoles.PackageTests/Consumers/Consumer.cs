namespace ExecRoles.PackageTests.Consumers;

/// <summary>A kind of project that users reference the package from: how it is set up, built and started.</summary>
public abstract class Consumer
{
    public string Name => GetType().Name;

    protected virtual string Program => Digest.Program;

    protected abstract string Properties { get; }

    protected virtual string Sdk => "Microsoft.NET.Sdk";

    protected virtual string PackageId => Packages.Main;

    public string Run(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        string folder = Directory.CreateDirectory(Path.Combine(package.Workspace, Name)).FullName;
        File.WriteAllText(Path.Combine(folder, "nuget.config"), Sources(package));
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), Project(package));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program);
        string output = Path.Combine(folder, "output");
        Command.Run(folder, "dotnet", "build", "Consumer.csproj", "-c", "Release", "-o", output);
        return Start(output);
    }

    protected abstract string Start(string output);

    private static string Sources(Package package) =>
        $"""
        <configuration>
          <packageSources>
            <add key="packed" value="{package.Folder}" />
          </packageSources>
        </configuration>
        """;

    private string Project(Package package) =>
        $"""
        <Project Sdk="{Sdk}">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <LangVersion>latest</LangVersion>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            {Properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="{PackageId}" Version="[{package.Version}]" />
          </ItemGroup>
        </Project>
        """;
}
