using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tool.Tests;

public sealed class ConsoleAppTests
{
    private static readonly string[] Formats = ["table", "text", "markdown", "html"];

    private static readonly string KnownIds = string.Join(", ", Roles.All.Take(10)) + " and 10 more";

    public static TheoryData<string> CommandsWithUnknownRole => ["describe Ctoo", "compare cio Ctoo", "compare CTO cio Ctoo"];

    // The command line, what is wrong with it, and whose help is recommended.
    public static TheoryData<string, string, string> WrongUsages => new()
    {
        { "", "Required command was not provided.", "execroles" },
        { "lst", "Required command was not provided.\nUnrecognized command or argument 'lst'.", "execroles" },
        { "list cio", "Unrecognized command or argument 'cio'.", "execroles list" },
        { "list --color", "Unrecognized command or argument '--color'.", "execroles list" },
        { "list --language", "Required argument missing for option: '--language'.", "execroles list" },
        { "list --language de --language en", "Option '--language' expects a single argument but 2 were provided.", "execroles list" },
        { "list --format text --format html", "Option '--format' expects a single argument but 2 were provided.", "execroles list" },
        { "describe", "Required argument 'ROLE' missing for command: 'describe'.", "execroles describe" },
        { "describe cio cto", "Unrecognized command or argument 'cto'.", "execroles describe" },
        { "describe cio --format pdf", "Unknown format 'pdf'. Choose one of table, text, markdown, html, json.", "execroles describe" },
        { "list --format csv", "Unknown format 'csv'. Choose one of table, text, markdown, html, json.", "execroles list" },
        { "matrix --format json", "Unknown format 'json'. Choose one of table, text, markdown, html, csv.", "execroles matrix" },
        { "compare", "Required argument 'ROLE' missing for command: 'compare'.", "execroles compare" },
        { "compare cio", "Give two or more roles to compare; 'cio' is the only one.", "execroles compare" },
        { "compare cio cto --langauge de", "Unknown option '--langauge'.", "execroles compare" },
        { "list --catalog", "Required argument missing for option: '--catalog'.", "execroles list" },
        { "validate", "Required argument 'FILE' missing for command: 'validate'.", "execroles validate" },
        { "validate a.json b.json", "Unrecognized command or argument 'b.json'.", "execroles validate" },
    };

    public static TheoryData<string, string> CommandsAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string command in (string[])["list", "describe cio", "compare cio cto", "matrix"])
            {
                data.Add(command, "en");
                data.Add(command, "de");
            }

            return data;
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("de-AT")]
    [InlineData("fr")]
    public void Compare_EveryFormatOfTheLibrary_IsItsRendering(string language)
    {
        RoleComparison comparison = Roles.Compare(Roles.Cio, Roles.Cto);

        Shown("compare", "cio", "cto", "--format", "text", "--language", language).ShouldBe(comparison.ToText(language));
        Shown("compare", "cio", "cto", "--format", "markdown", "--language", language).ShouldBe(comparison.ToMarkdown(language));
        Shown("compare", "cio", "cto", "--format", "html", "--language", language).ShouldBe(comparison.ToHtml(language));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("de-AT")]
    [InlineData("fr")]
    public void Describe_EveryFormatOfTheLibrary_IsItsRendering(string language)
    {
        foreach (Role role in Roles.All)
        {
            Shown("describe", role.Id.Value, "--format", "text", "--language", language).ShouldBe(Roles.Describe(role).ToText(language));
            Shown("describe", role.Id.Value, "--format", "markdown", "--language", language).ShouldBe(Roles.Describe(role).ToMarkdown(language));
            Shown("describe", role.Id.Value, "--format", "html", "--language", language).ShouldBe(Roles.Describe(role).ToHtml(language));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("de-AT")]
    [InlineData("fr")]
    public void List_EveryFormatOfTheLibrary_IsItsRendering(string language)
    {
        Shown("list", "--format", "text", "--language", language).ShouldBe(Roles.All.ToText(language));
        Shown("list", "--format", "markdown", "--language", language).ShouldBe(Roles.All.ToMarkdown(language));
        Shown("list", "--format", "html", "--language", language).ShouldBe(Roles.All.ToHtml(language));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("de-AT")]
    [InlineData("fr")]
    public void Matrix_EveryFormatOfTheLibrary_IsItsRendering(string language)
    {
        ResponsibilityMatrix matrix = Roles.All.Matrix();

        Shown("matrix", "--format", "text", "--language", language).ShouldBe(matrix.ToText(language));
        Shown("matrix", "--format", "markdown", "--language", language).ShouldBe(matrix.ToMarkdown(language));
        Shown("matrix", "--format", "html", "--language", language).ShouldBe(matrix.ToHtml(language));
        Shown("matrix", "--format", "csv", "--language", language).ShouldBe(matrix.ToCsv(language));
    }

    [Theory]
    [InlineData("cto cio ciso")]
    [InlineData("cto cio cto")]
    [InlineData("ceo cfo coo cio cto")]
    public void Compare_SeveralRoles_ShowsAllInTheirOrder(string ids) =>
        Shown(["compare", .. ids.Split(' ')]).ShouldBe(Roles.All.Compare(ids.Split(' ')).ToText("en"));

    [Fact]
    public void Describe_WithSources_ShowsThem() => Shown("describe", "cio", "--sources").ShouldBe(Roles.Describe(Roles.Cio).WithSources().ToText("en"));

    [Theory]
    [InlineData("CIO")]
    [InlineData("Cio")]
    [InlineData("cio")]
    public void Describe_IdInAnyLetterCase_ShowsTheRole(string id) => Shown("describe", id).ShouldBe(Roles.Describe(Roles.Cio).ToText("en"));

    [Theory]
    [MemberData(nameof(CommandsAndLanguages))]
    public void Run_NoFormatAndRedirected_WritesText(string command, string language) =>
        Shown([.. command.Split(' '), "--language", language])
            .ShouldBe(Shown([.. command.Split(' '), "--language", language, "--format", "text"]));

    [Theory]
    [MemberData(nameof(CommandsAndLanguages))]
    public void Run_NoFormatOnTerminal_WritesTable(string command, string language) =>
        ToolConsole.OnTerminal(80, language, command.Split(' ')).Output
            .ShouldBe(Shown([.. command.Split(' '), "--language", language, "--format", "TABLE"]));

    [Theory]
    [InlineData("de-AT")]
    [InlineData("de_DE.UTF-8")]
    public void Run_NoLanguage_SpeaksThatOfTheSystem(string systemLanguage) =>
        ToolConsole.OnTerminal(80, systemLanguage, "compare", "cio", "cto", "--format", "text").Output
            .ShouldBe(Roles.Compare(Roles.Cio, Roles.Cto).ToText("de"));

    [Fact]
    public void Run_LanguageOtherThanTheSystems_SpeaksIt() =>
        ToolConsole.OnTerminal(80, "de_DE.UTF-8", "describe", "cto", "--format", "text", "--language", "en").Output
            .ShouldBe(Roles.Describe(Roles.Cto).ToText("en"));

    [Theory]
    [MemberData(nameof(CommandsAndLanguages))]
    public void Run_Redirected_WritesNoControlCodes(string command, string language)
    {
        foreach (string format in Formats)
        {
            Shown([.. command.Split(' '), "--language", language, "--format", format])
                .Where(character => char.IsControl(character) && character != '\n').ShouldBeEmpty(format);
        }
    }

    [Theory]
    [MemberData(nameof(CommandsWithUnknownRole))]
    public void Run_UnknownRole_SaysSoInOneLineAndEndsWithTwo(string commandLine) => ToolConsole.Redirected(commandLine.Split(' '))
        .ShouldBe(new ChildResult(2, "", $"Unknown role 'Ctoo'. Known ids: {KnownIds}. Did you mean 'cto'?\n"));

    [Fact]
    public void Run_RoleThatLooksLikeAFileOfArguments_IsAnUnknownRole() => ToolConsole.Redirected("describe", "@cio.txt")
        .ShouldBe(new ChildResult(2, "", $"Unknown role '@cio.txt'. Known ids: {KnownIds}.\n"));

    [Theory]
    [MemberData(nameof(WrongUsages))]
    public void Run_WrongUsage_SaysWhatIsWrongAndEndsWithTwo(string commandLine, string problem, string command) =>
        ToolConsole.Redirected(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ShouldBe(new ChildResult(2, "", $"{problem}\nRun '{command} --help' to see how it is used.\n"));

    [Fact]
    public void Run_WrongUsageUnderGermanCulture_SpeaksEnglish()
    {
        using var german = new CultureScope("de-DE");

        ToolConsole.Redirected("describe").Error.ShouldStartWith("Required argument 'ROLE' missing for command: 'describe'.\n");
    }

    private static string Shown(params IReadOnlyList<string> args)
    {
        ChildResult result = ToolConsole.Redirected(args);
        result.Error.ShouldBe("");
        result.ExitCode.ShouldBe(0);
        return result.Output;
    }
}
