using System.Text.Json;
using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tool.Tests;

public sealed class DiffTests
{
    private static readonly string Example = Path.Combine(SourceTree.Root, "samples", "roles.json");
    private static readonly RoleCatalog Stored = Roles.All.Without("cto")
        .WithTexts("de", new Dictionary<string, string> { ["cio.title"] = "IT-Leitung" });

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Diff_OnTerminal_ReadsWell(int width)
    {
        string table = ToolConsole.OnTerminal(width, "de", "diff", "built-in", Example, "--merge").Output;

        table.Split('\n').ShouldAllBe(line => line.Length <= width);
        Snapshot.Match(table, $"{width}");
    }

    [Fact]
    public void Diff_StoredCatalog_ListsWhatTheLibraryLists()
    {
        using var file = new TemporaryFile(RoleCatalogJson.ToJson(Stored));
        IReadOnlyList<CatalogChange> changes = Stored.DiffTo(Roles.All);

        string text = ToolConsole.Redirected("diff", file.Path).Output;

        changes.Count.ShouldBeGreaterThan(10);
        text.ShouldContain("changed cio.title [de]\n  - IT-Leitung\n  + Chief Information Officer (IT)\n");
        text.Split('\n').Count(line => line.Length > 0 && line[0] != ' ').ShouldBe(changes.Count);
    }

    [Fact]
    public void Diff_TwoFiles_ComparesThemInTheirOrder()
    {
        using var earlier = new TemporaryFile(RoleCatalogJson.ToJson(Roles.All));
        using var later = new TemporaryFile(RoleCatalogJson.ToJson(Stored));

        ToolConsole.Redirected("diff", earlier.Path, later.Path, "--language", "de").Output
            .ShouldContain("changed cio.title [de]\n  - Chief Information Officer (IT)\n  + IT-Leitung\n");
    }

    [Fact]
    public void Diff_LanguageFile_IsPutOverTheBuiltInCatalog()
    {
        using var file = new TemporaryFile("""{ "schemaVersion": 1, "texts": { "cio.title": { "fr": "Direction informatique" } } }""");

        ToolConsole.Redirected("diff", "built-in", file.Path)
            .ShouldBe(new ChildResult(0, "added cio.title [fr]\n  + Direction informatique\n", ""));
    }

    [Fact]
    public void Diff_Json_IsThatOfTheLibrary()
    {
        using var file = new TemporaryFile(RoleCatalogJson.ToJson(Stored));
        using JsonDocument document = JsonDocument.Parse(ToolConsole.Redirected("diff", file.Path, "--format", "json").Output);

        document.RootElement.GetArrayLength().ShouldBe(Stored.DiffTo(Roles.All).Count);
    }

    [Fact]
    public void Diff_CsvInALanguage_HasARowAChange() =>
        Snapshot.Match(ToolConsole.Redirected("diff", "built-in", Example, "--merge", "--language", "de", "--format", "csv").Output.ReplaceLineEndings("\n"));

    [Fact]
    public void Diff_Equal_SaysNothingToFilesAndSoToPeople()
    {
        ToolConsole.Redirected("diff", "built-in", "built-in", "--exit-code").ShouldBe(new ChildResult(0, "", ""));
        ToolConsole.OnTerminal(80, "en", "diff", Example, Example).Output.ShouldBe("The catalogs do not differ.\n");
    }

    [Fact]
    public void Diff_ExitCode_SaysThatThereIsADifference() =>
        ToolConsole.Redirected("diff", "built-in", Example, "--exit-code").ExitCode.ShouldBe(3);

    [Fact]
    public void Diff_MissingFile_SaysSoAndEndsWithOne() =>
        ToolConsole.Redirected("diff", "no-such.json").ShouldBe(new ChildResult(1, "", "no-such.json: File not found.\n"));

    [Fact]
    public void Diff_NoJson_SaysWhereAndEndsWithOne()
    {
        using var file = new TemporaryFile("x");

        ChildResult result = ToolConsole.Redirected("diff", file.Path);

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldStartWith($"{file.Path}:1:1: This is not well-formed JSON");
    }
}
