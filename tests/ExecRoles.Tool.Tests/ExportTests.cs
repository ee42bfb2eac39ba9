using System.Text.Json;
using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tool.Tests;

public sealed class ExportTests
{
    private static readonly string Example = Path.Combine(SourceTree.Root, "samples", "roles.json");

    [Fact]
    public void Export_Json_IsReadAsAnEqualCatalog() => RoleCatalogJson.Parse(Shown()).ShouldBe(Roles.All);

    [Fact]
    public void Export_SomeRoles_HasThemInTheOrderOfTheCatalog() =>
        RoleCatalogJson.Parse(Shown("CTO", "cio")).Select(role => role.Id.Value).ShouldBe(["cio", "cto"]);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Export_Csv_HasARowARole(string language) =>
        Snapshot.Match(Shown("head-of-payroll", "--catalog", Example, "--format", "csv", "--language", language).ReplaceLineEndings("\n"), language);

    [Fact]
    public void Export_CsvOfTextThatLooksLikeAFormula_IsNone()
    {
        using var file = new TemporaryFile("""{ "schemaVersion": 1, "texts": { "cio.mandate": { "en": "=HYPERLINK(1)" } } }""");

        Shown("cio", "--format", "csv", "--catalog", file.Path).ShouldContain(",\"'=HYPERLINK(1)\",");
    }

    [Fact]
    public void Export_JsonLd_IsAListOfWhatTheLibraryWrites()
    {
        using JsonDocument document = JsonDocument.Parse(Shown("--format", "json-ld", "--language", "de"));

        document.RootElement.EnumerateArray().Select(role => role.GetProperty("identifier").GetString()).ShouldBe(Roles.All.Select(role => role.Id.Value));
        document.RootElement[5].ToString().ReplaceLineEndings("\n").ShouldBe(Roles.Cio.ToJsonLd("de").TrimEnd('\n'));
    }

    [Fact]
    public void Export_Mermaid_IsThatOfTheLibrary() => Shown("--format", "mermaid", "--language", "de").ShouldBe(Roles.All.ToMermaid("de"));

    [Fact]
    public void Export_Output_WritesTheFile()
    {
        using var file = new TemporaryFile("");

        Shown("--output", file.Path).ShouldBe("");
        File.ReadAllText(file.Path).ShouldBe(RoleCatalogJson.ToJson(Roles.All));
    }

    [Fact]
    public void Export_OutputInNoFolder_SaysSoAndEndsWithOne()
    {
        string path = Path.Combine("no-such-folder", "roles.json");

        ToolConsole.Redirected("export", "--output", path).ShouldBe(new ChildResult(1, "", $"{path}: Folder not found.\n"));
    }

    [Fact]
    public void Export_UnknownRole_EndsWithTwo() => ToolConsole.Redirected("export", "ctoo").ExitCode.ShouldBe(2);

    private static string Shown(params IReadOnlyList<string> args)
    {
        ChildResult result = ToolConsole.Redirected(["export", .. args]);
        result.Error.ShouldBe("");
        result.ExitCode.ShouldBe(0);
        return result.Output;
    }
}
