using ExecRoles.PackageTests.Consumers;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.PackageTests;

/// <summary>The recipes for other languages and shells, and for what a compiler generates: each runs against the packed files.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class RecipeTests(Package package, PowerShellTool powerShell) : IClassFixture<PowerShellTool>
{
    [PackageTheory]
    [InlineData("visual-basic.md", "vb", "vb", "")]
    [InlineData("f-sharp.md", "fsharp", "fs", "")]
    [InlineData("configuration.md", "csharp", "cs", "<EnableConfigurationBindingGenerator>true</EnableConfigurationBindingGenerator>")]
    public void Recipe_BuiltAndRun_PrintsWhatThePageSays(string page, string language, string extension, string properties)
    {
        string folder = Directory.CreateDirectory(Path.Combine(package.Workspace, $"Recipe-{language}")).FullName;
        ReadmeBlock block = BlocksOf(page, language).ShouldHaveSingleItem();
        ConsumerProject.WriteSharedSettings(package);
        string all = $"<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>{properties}";
        string references = $"""<PackageReference Include="{Packages.Main}" Version="[{package.Version}]" /><FrameworkReference Include="Microsoft.AspNetCore.App" />"""
            + $"""<Compile Include="Program.{extension}" />""";
        string project = Path.Combine(folder, $"Recipe.{extension}proj");
        new ConsumerProject("Microsoft.NET.Sdk", all, references, []).Write(project);
        File.WriteAllText(Path.Combine(folder, $"Program.{extension}"), block.Code);

        Command.Run(folder, "dotnet", "build", project, "-c", "Release", "-o", "output");

        Command.Run(folder, "dotnet", Path.Combine("output", "Recipe.dll")).TrimEnd().ShouldBe(block.Output);
    }

    [PackageFact]
    public void PowerShell_EachBlock_PrintsWhatThePageSays()
    {
        string folder = Directory.CreateDirectory(Path.Combine(package.Workspace, "Recipe-powershell")).FullName;
        File.WriteAllBytes(Path.Combine(folder, "ExecRoles.dll"), PackageContent.Read(package.File(Packages.Main), "lib/net10.0/ExecRoles.dll"));
        IReadOnlyList<ReadmeBlock> blocks = BlocksOf("powershell.md", "powershell");

        blocks.Count.ShouldBe(3);
        foreach (ReadmeBlock block in blocks)
        {
            string script = Path.Combine(folder, $"{block.Number}.ps1");
            File.WriteAllText(script, $"$ErrorActionPreference = 'Stop'\n{block.Code}");
            Command.Run(folder, powerShell.Path, "-NoProfile", "-NonInteractive", "-File", script).TrimEnd().ShouldBe(block.Output, $"line {block.Line}");
        }
    }

    private static IReadOnlyList<ReadmeBlock> BlocksOf(string page, string language) =>
        ReadmeBlock.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "recipes", page)), page, language);
}
