using System.Text.RegularExpressions;

namespace ExecRoles.PackageTests.Consumers;

/// <summary>A kind of project that users reference the package from: how it is set up, built and started.</summary>
public abstract partial class Consumer
{
    public string Name => GetType().Name;

    protected virtual string Sdk => "Microsoft.NET.Sdk";

    protected virtual string TargetFramework => "net10.0";

    protected virtual string Properties => "";

    /// <summary>Which packages it references; the core comes with each.</summary>
    protected virtual IReadOnlyList<string> PackageIds => [Packages.Titles];

    protected virtual string ProjectFile => "Consumer.csproj";

    protected virtual IReadOnlyList<string> Programs => ["Digest.cs", "ConsoleProgram.cs"];

    /// <summary>What <c>dotnet</c> does to the project.</summary>
    protected virtual string Verb => "build";

    private string AllProperties => $"<OutputType>Exe</OutputType><TargetFramework>{TargetFramework}</TargetFramework>{Properties}";

    public string Run(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        string folder = Directory.CreateDirectory(Path.Combine(package.Workspace, Name)).FullName;
        string output = Path.Combine(folder, "output");
        Write(folder, package);
        string log = Command.Run(folder, "dotnet", Verb, ProjectFile, "-c", "Release", "-o", output);
        AnyWarning().IsMatch(log).ShouldBeFalse(log);
        return Start(output);
    }

    protected virtual void Write(string folder, Package package) =>
        new ConsumerProject(Sdk, AllProperties, Reference(package), Programs).Write(Path.Combine(folder, ProjectFile));

    protected virtual string Start(string output) => Command.Run(output, "dotnet", "Consumer.dll");

    protected virtual string Reference(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return string.Concat(PackageIds.Select(id => $"""<PackageReference Include="{id}" Version="[{package.Version}]" />"""));
    }

    // Not the count in the summary: "0 Warning(s)". The build's own warnings and the linker's become no errors.
    [GeneratedRegex(@"\bwarning\b(?!\(s\))", RegexOptions.IgnoreCase)]
    private static partial Regex AnyWarning();
}
