using System.Text.Json;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Titles;

namespace ExecRoles.Tool.Tests;

public sealed class ResolveTests
{
    private static readonly string[] Titles =
    [
        "Leiterin IT (m/w/d)", "CDO", "Leiter Vertrieb & Marketing", "Stellv. Personalleiterin", "Assistant to the CFO", "Interim CFO",
        "Former CTO | Speaker", "Gärtner",
    ];

    [Theory]
    [InlineData("en", 80)]
    [InlineData("de", 80)]
    [InlineData("de", 120)]
    public void Resolve_OnTerminal_ReadsWell(string language, int width)
    {
        string table = ToolConsole.OnTerminal(width, language, ["resolve", .. Titles, "--explain"]).Output;

        table.Split('\n').ShouldAllBe(line => line.Length <= width);
        Snapshot.Match(table, $"{language}.{width}");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Resolve_Redirected_ReadsWell(string language) =>
        Snapshot.Match(ToolConsole.Redirected(["resolve", .. Titles, "--language", language]).Output, language);

    [Fact]
    public void Resolve_Json_HasTheAnswersOfTheLibrary()
    {
        using JsonDocument document = JsonDocument.Parse(ToolConsole.Redirected(["resolve", .. Titles, "--format", "json"]).Output);

        document.RootElement.EnumerateArray().Zip(Titles).ShouldAllBe(pair =>
            pair.First.GetProperty("title").GetString() == pair.Second
            && pair.First.GetProperty("outcome").GetString()!.Equals(
                Roles.All.ResolveTitle(pair.Second).Outcome.ToString(), StringComparison.OrdinalIgnoreCase)
            && pair.First.GetProperty("matches").GetArrayLength() == Roles.All.ResolveTitle(pair.Second).Matches.Count);
        document.RootElement[0].GetProperty("role").GetString().ShouldBe("cio");
        document.RootElement[1].GetProperty("role").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("CFO", "exact", 0)]
    [InlineData("Leiterin IT", "exact", 3)]
    [InlineData("Leiterin IT", "functional", 0)]
    [InlineData("Leiter Einkauf", "functional", 3)]
    [InlineData("Leiter Einkauf", "ambiguous", 0)]
    [InlineData("CDO", "ambiguous", 3)]
    [InlineData("Gärtner", "ambiguous", 3)]
    public void Resolve_Strict_EndsWithThreeWhereNothingIsDecided(string title, string atLeast, int exitCode) =>
        ToolConsole.Redirected("resolve", title, "--min", atLeast, "--strict").ExitCode.ShouldBe(exitCode);

    [Fact]
    public void Resolve_OwnCatalog_KnowsItsRoles() =>
        ToolConsole.Redirected("resolve", "Head of Payroll", "--catalog", Path.Combine(SourceTree.Root, "samples", "roles.json")).Output
            .ShouldContain("(head-of-payroll)");

    [Fact]
    public void Resolve_OwnVocabulary_KnowsItsWords()
    {
        using var words = new TemporaryFile(
            """{ "schemaVersion": 1, "version": "ours", "roles": { "cfo": { "functional": { "en": ["money captain"] } } } }""");

        ToolConsole.Redirected("resolve", "Money Captain", "--vocabulary", words.Path, "--strict").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Resolve_VocabularyWithErrors_NamesThemAndEndsWithOne()
    {
        using var words = new TemporaryFile("""{ "schemaVersion": 1, "version": "ours", "rolles": {} }""");

        ChildResult result = ToolConsole.Redirected("resolve", "CFO", "--vocabulary", words.Path);

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain($"{words.Path}: ");
        result.Error.ShouldContain("rolles");
    }

    [Fact]
    public void Resolve_TitleThatControlsTerminals_ShowsItHarmless() =>
        ToolConsole.OnTerminal(80, "en", "resolve", "CFO \u001b[31mred\r\n[bold]").Output
            .ShouldAllBe(character => character == '\n' || !char.IsControl(character));

    [Theory]
    [InlineData("", "Give titles, or a file with --csv.")]
    [InlineData("CFO --csv x.csv", "Give titles or --csv, not both.")]
    [InlineData("CFO --column x", "--column goes with --csv.")]
    [InlineData("CFO --rejects x", "--rejects goes with --csv.")]
    [InlineData("--csv x.csv --format json", "--format goes with titles; --csv writes CSV.")]
    [InlineData("--csv x.csv --delimiter ab", "A delimiter is one character or the word tab, not 'ab'.")]
    [InlineData("CFO --min sure", "Unknown strength 'sure'. Choose one of exact, functional, ambiguous.")]
    [InlineData("CFO --explian", "Unknown option '--explian'.")]
    public void Resolve_WrongUsage_SaysWhatIsWrongAndEndsWithTwo(string commandLine, string problem) =>
        ToolConsole.Redirected(["resolve", .. commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
            .ShouldBe(new ChildResult(2, "", $"{problem}\nRun 'execroles resolve --help' to see how it is used.\n"));
}
