using System.Text.RegularExpressions;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Samples;
using ExecRoles.Tool.Formats;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Tests;

public sealed partial class TableFormatTests
{
    private static readonly string[] CommandLines = ["list", "describe cio", "compare cio cto", "matrix"];

    public static TheoryData<string, int> LanguagesAndWidths => new()
    {
        { "en", 60 }, { "en", 80 }, { "en", 120 },
        { "de", 60 }, { "de", 80 }, { "de", 120 },
    };

    public static TheoryData<string> Commands => [.. CommandLines];

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex EscapeCode { get; }

    [Theory]
    [MemberData(nameof(LanguagesAndWidths))]
    public void Compare_AnyRoleAndTheNext_FitsAndBreaksNoWord(string language, int width)
    {
        // A column holds the texts of one role, whichever role stands beside it.
        foreach ((Role first, Role second) in Roles.All.Zip(Roles.All.Skip(1).Concat(Roles.All.Take(1))))
        {
            RoleComparison comparison = Roles.Compare(first, second);

            string table = ToolConsole.OnTerminal(width, language, "compare", first.Id.Value, second.Id.Value).Output;

            ShouldFit(table, width);
            ShouldHoldWords(table, comparison.SummarizeCommonGround(language));
            foreach (AspectComparison aspect in comparison.Aspects)
            {
                ShouldHoldWords(table, aspect.Outcome.DisplayName().In(language));
            }

            ShouldHoldAllOf(table, first, language);
            ShouldHoldAllOf(table, second, language);
        }
    }

    [Theory]
    [MemberData(nameof(LanguagesAndWidths))]
    public void Describe_AnyRole_FitsAndBreaksNoWord(string language, int width)
    {
        foreach (Role role in Roles.All)
        {
            string table = ToolConsole.OnTerminal(width, language, "describe", role.Id.Value).Output;

            ShouldFit(table, width);
            ShouldHoldAllOf(table, role, language);
        }
    }

    [Theory]
    [MemberData(nameof(LanguagesAndWidths))]
    public void List_AllRoles_FitsAndBreaksNoWord(string language, int width)
    {
        string table = ToolConsole.OnTerminal(width, language, "list").Output;

        ShouldFit(table, width);
        foreach (Role role in Roles.All)
        {
            ShouldHoldWords(table, role.Id.Value);
            ShouldHoldWords(table, Roles.Describe(role).GetTitle(language));
            ShouldHoldWords(table, role.Focus.Orientation.DisplayName().In(language));
            ShouldHoldWords(table, role.Mandate.In(language));
        }
    }

    [Theory]
    [InlineData("en", 60)]
    [InlineData("en", 80)]
    [InlineData("de", 60)]
    [InlineData("de", 80)]
    public void Compare_CioAndCto_ReadsWell(string language, int width) =>
        Snapshot.Match(ToolConsole.OnTerminal(width, language, "compare", "cio", "cto").Output, $"{language}.{width}");

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Describe_Cto_ReadsWell(string language) =>
        Snapshot.Match(ToolConsole.OnTerminal(80, language, "describe", "cto").Output, language);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Compare_CioCtoAndCiso_ReadsWell(string language) =>
        Snapshot.Match(ToolConsole.OnTerminal(120, language, "compare", "cio", "cto", "ciso").Output, language);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Matrix_AllRoles_ReadsWell(string language) =>
        Snapshot.Match(ToolConsole.OnTerminal(80, language, "matrix").Output, language);

    [Theory]
    [MemberData(nameof(LanguagesAndWidths))]
    public void Matrix_AllRoles_FitsAndBreaksNoWord(string language, int width)
    {
        string table = ToolConsole.OnTerminal(width, language, "matrix").Output;

        ShouldFit(table, width);
        foreach (string label in Roles.All.Matrix().GetLabels(language))
        {
            ShouldHoldWords(table.Replace(",", string.Empty, StringComparison.Ordinal), label);
        }

        foreach (ResponsibilityArea area in Roles.All.Matrix().Areas)
        {
            ShouldHoldWords(table, area.Name.In(language));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(30)]
    public void Run_TinyTerminal_StillFits(int width)
    {
        foreach (string command in CommandLines)
        {
            ShouldFit(ToolConsole.OnTerminal(width, "de", command.Split(' ')).Output, width);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Run_TerminalOfUnknownWidth_TakesEightyColumns(int width) =>
        ToolConsole.OnTerminal(width, "de", "compare", "cio", "cto")
            .ShouldBe(ToolConsole.OnTerminal(80, "de", "compare", "cio", "cto"));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Run_TerminalWithColors_OnlyAddsColors(string command)
    {
        string colored = ToolConsole.OnColorTerminal(command.Split(' ')).Output;

        // A matrix of twenty roles is too wide for a table.
        colored.Contains("\u001b[", StringComparison.Ordinal).ShouldBe(command != "matrix");
        EscapeCode.Replace(colored, "").ShouldBe(ToolConsole.OnTerminal(80, "en", command.Split(' ')).Output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Run_OtherFormatOnTerminalWithColors_AddsNothing(string format) =>
        ToolConsole.OnColorTerminal("compare", "cio", "cto", "--format", format)
            .ShouldBe(ToolConsole.Redirected("compare", "cio", "cto", "--format", format));

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    public void Write_TextsThatLookLikeMarkupOrControlTerminals_ShowsThemAsPlainText(int width)
    {
        RoleCatalog catalog = new(UnusualRoles.Hostile, UnusualRoles.WithoutAbbreviation);
        using var output = new StringWriter { NewLine = "\n" };
        Output table = new(catalog, "en", ToolConsole.Terminal(output, TextWriter.Null, isInteractive: true, width));

        OutputFormats.OfLists[0].Write(catalog, table);
        OutputFormats.OfDescriptions[0].Write(catalog.Describe("hostile"), table);
        OutputFormats.OfDescriptions[0].Write(catalog.Describe("hostile").WithSources(), table);
        OutputFormats.OfComparisons[0].Write(catalog.Compare("hostile", "head-of-payroll"), table);
        OutputFormats.OfMatrices[0].Write(catalog.Matrix(), table);

        Snapshot.Match(output.ToString(), $"{width}");
    }

    private static void ShouldFit(string table, int width) => table.Split('\n').Where(line => line.Length > width).ShouldBeEmpty(table);

    private static void ShouldHoldAllOf(string table, Role role, string language)
    {
        ShouldHoldWords(table, role.Title.In(language));
        foreach (AspectEntry entry in Roles.Describe(role).Aspects)
        {
            ShouldHoldWords(table, entry.Aspect.Name.In(language));
            foreach (LocalizedText text in entry.Statements.Concat(entry.Details.SelectMany(detail => (LocalizedText[])[detail.Label, detail.Value])))
            {
                ShouldHoldWords(table, text.In(language));
            }
        }
    }

    // Whole words; the table puts a colon behind some texts.
    private static void ShouldHoldWords(string table, string text)
    {
        HashSet<string> words = [.. table.Split([' ', '\n', '│']).SelectMany(word => (string[])[word, word.TrimEnd(':')])];
        text.Split(' ').Where(word => !words.Contains(word)).ShouldBeEmpty(table);
    }
}
