namespace ExecRoles.PackageTests.Consumers;

/// <summary>A program whose own .NET Standard library uses the package: it was compiled for another assembly than the one that runs.</summary>
public sealed class NetStandardLibrary : Consumer
{
    protected override IReadOnlyList<string> Programs => ["ConsoleProgram.cs"];

    protected override void Write(string folder, Package package)
    {
        base.Write(folder, package);
        const string Properties = "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>9</LangVersion>";
        var library = new ConsumerProject(Sdk, Properties, base.Reference(package), ["Digest.cs"]);
        library.Write(Path.Combine(folder, "Library", "Library.csproj"));
    }

    protected override string Reference(Package package) => """<ProjectReference Include="Library/Library.csproj" />""";
}
