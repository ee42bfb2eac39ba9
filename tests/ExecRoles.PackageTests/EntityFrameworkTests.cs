using System.Runtime.InteropServices;
using ExecRoles.PackageTests.Consumers;

namespace ExecRoles.PackageTests;

/// <summary>One program with a database on each release of EF Core, at the lowest version of its SQLite provider, on the runtime of that release.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class EntityFrameworkTests(Package package)
{
    private const string Expected = """
        Chief Information Officer (IT), Usually, True
        2
        1
        { Key = cio, Count = 2 }
        Employees.Deputizes, Id = 2: 'C I O' is not a role id. Use lower-case ASCII letters and digits in words joined by single hyphens, beginning with a letter, such as 'head-of-payroll'. Did you mean 'c-i-o'?

        """;

    [PackageTheory]
    [InlineData("net10.0", "10.0.4")]
    [InlineData("net8.0", "8.0.30")]
    public void Program_OnLowestVersion_ReadsAndWrites(string target, string version)
    {
        string folder = Directory.CreateDirectory(Path.Combine(package.Workspace, $"EntityFramework-{target}")).FullName;
        ConsumerProject.WriteSharedSettings(package);
        string properties = $"<OutputType>Exe</OutputType><TargetFramework>{target}</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>"
            + $"<LangVersion>12</LangVersion><RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier><SelfContained>{target == "net8.0"}</SelfContained>";
        string references = $"""<PackageReference Include="{Packages.EntityFramework}" Version="[{package.Version}]" />"""
            + $"""<PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="{version}" />""";
        new ConsumerProject("Microsoft.NET.Sdk", properties, references, ["EntityFrameworkProgram.cs"]).Write(Path.Combine(folder, "Consumer.csproj"));

        Command.Run(folder, "dotnet", "build", "-c", "Release", "-o", "output");

        Command.Run(folder, Path.Combine(folder, "output", "Consumer")).ShouldBe(Expected);
    }
}
