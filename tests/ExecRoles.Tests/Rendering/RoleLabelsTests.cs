using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

public sealed class RoleLabelsTests
{
    [Fact]
    public void Labels_DifferentAbbreviations_AreThem() =>
        Labels(OwnRole.Make("a", abbreviation: "CDO"), OwnRole.Make("b", abbreviation: "CFO")).ShouldBe(["CDO", "CFO"]);

    [Fact]
    public void Labels_NoAbbreviation_AreTheTitles() =>
        Labels(OwnRole.Make("a", title: "Head of Payroll"), OwnRole.Make("b", title: "Head of Travel")).ShouldBe(["Head of Payroll", "Head of Travel"]);

    [Fact]
    public void Labels_OneAbbreviation_AreItAndATitle() =>
        Labels(OwnRole.Make("a", abbreviation: "CDO"), OwnRole.Make("b", title: "Head of Travel")).ShouldBe(["CDO", "Head of Travel"]);

    [Fact]
    public void Labels_EqualAbbreviations_AreTheTitles() =>
        Labels(
            OwnRole.Make("a", abbreviation: "CDO", title: "Chief Data Officer"),
            OwnRole.Make("b", abbreviation: "CDO", title: "Chief Digital Officer"),
            OwnRole.Make("c", abbreviation: "CFO")).ShouldBe(["Chief Data Officer", "Chief Digital Officer", "CFO"]);

    [Fact]
    public void Labels_EqualTitles_AreTheTitlesWithTheIds() =>
        Labels(OwnRole.Make("head-of-payroll", title: "Head"), OwnRole.Make("head-of-travel", title: "Head"))
            .ShouldBe(["Head [head-of-payroll]", "Head [head-of-travel]"]);

    [Fact]
    public void Labels_EqualAbbreviationsAndTitles_AreTheTitlesWithTheIds() =>
        Labels(OwnRole.Make("a", abbreviation: "CDO", title: "Chief"), OwnRole.Make("b", abbreviation: "CDO", title: "Chief"))
            .ShouldBe(["Chief [a]", "Chief [b]"]);

    [Fact]
    public void Labels_TitlesThatDifferInTheOtherLanguageOnly_AreTheTitlesWithTheIds()
    {
        Role first = Titled("a", ("en", "Head"), ("de", "Leiter"));
        Role second = Titled("b", ("en", "Head"), ("de", "Leiterin"));

        Labels(first, second).ShouldBe(["Head [a]", "Head [b]"]);
    }

    [Fact]
    public void Labels_TitlesThatDifferInALineBreakOnly_AreTheTitlesWithTheIds() =>
        Labels(OwnRole.Make("a", title: "Head of\nPayroll"), OwnRole.Make("b", title: "Head of Payroll"))
            .ShouldBe(["Head of Payroll [a]", "Head of Payroll [b]"]);

    [Fact]
    public void Labels_AbbreviationThatIsAnothersTitle_AreTheTitleAndTheOtherWithItsId() =>
        Labels(OwnRole.Make("a", abbreviation: "Chief", title: "Chief of Staff"), OwnRole.Make("b", title: "Chief"))
            .ShouldBe(["Chief of Staff", "Chief [b]"]);

    // Only instead of an ambiguous abbreviation does the English part of a title do.
    [Fact]
    public void Labels_EqualAbbreviationsAndTitlesThatBeginInEnglish_AreTheWholeTitles()
    {
        Role first = Titled("a", "CDO", ("en", "Chief"), ("de", "Chief (Daten)"));
        Role second = Titled("b", "CDO", ("en", "Chief"), ("de", "Chief (Digitales)"));
        Role third = Titled("c", null, ("en", "Chief"), ("de", "Chief (Personal)"));

        Roles.Compare(first, second, third).GetLabels("de").ShouldBe(["Chief (Daten)", "Chief (Digitales)", "Chief (Personal)"]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void GetLabels_AnyCatalog_AreTheHeadsOfTheColumns(string language)
    {
        RoleCatalog catalog = Roles.All.With(OwnRole.Make("own", abbreviation: "CIO", title: "Information"));

        catalog.Compare("cio", "own", "chief-data-officer").GetLabels(language)
            .ShouldBe(Heads(catalog.Compare("cio", "own", "chief-data-officer").ToHtml(language)));
        catalog.Matrix().GetLabels(language).ShouldBe(Heads(catalog.Matrix().ToHtml(language)));
    }

    [Fact]
    public void Labels_OneRoleTwice_AreTheSame() => Labels(Roles.Cio, Roles.Cio).ShouldBe(["CIO", "CIO"]);

    [Fact]
    public void Labels_TitlesWithIds_AreEscapedInMarkdown() =>
        Roles.Compare(OwnRole.Make("a", title: "Head"), OwnRole.Make("b", title: "Head")).ToMarkdown("en")
            .ShouldStartWith("## Head \\[a] and Head \\[b] compared\n", Case.Sensitive);

    [Theory]
    [InlineData("en", "CIO: Chief Information Officer")]
    [InlineData("de-AT", "CIO: Chief Information Officer (IT)")]
    public void Name_RoleWithAbbreviation_IsBoth(string language, string name)
    {
        Roles.Describe(Roles.Cio).GetTitle(language).ShouldBe(name);
        Roles.Describe(Roles.Cio).ToText(language).ShouldStartWith(name + "\n", Case.Sensitive);
    }

    [Fact]
    public void Name_RoleWithoutAbbreviation_IsTheTitle() => Roles.Describe(OwnRole.Make("a", title: "Head of Payroll")).GetTitle("en").ShouldBe("Head of Payroll");

    [Fact]
    public void Name_WordsOfTheCatalog_JoinThem() =>
        Roles.All.WithTexts("en", new Dictionary<string, string> { ["words.heading"] = "{title} ({abbreviation})" }).Describe("cio").GetTitle("en")
            .ShouldBe("Chief Information Officer (CIO)");

    private static Role Titled(string id, params (string, string)[] title) => Titled(id, null, title);

    private static Role Titled(string id, string? abbreviation, params (string, string)[] title) =>
        new(id, new LocalizedText(title), OwnRole.Text(id), OwnRole.LooksInward(), [new("duty", OwnRole.Area("payroll"), OwnRole.Text("Pays."))]) { Abbreviation = abbreviation };

    // Mandates that differ make a table whose columns are the labels.
    private static IEnumerable<string> Labels(params Role[] roles)
    {
        IEnumerable<Role> different = roles.Select((role, index) =>
            new Role(role.Id, role.Title, OwnRole.Text($"Mandate {index}."), role.Focus, role.Responsibilities) { Abbreviation = role.Abbreviation });
        return Heads(Roles.Compare(different).ToHtml("en"));
    }

    private static IEnumerable<string> Heads(string html) =>
        HtmlOutline.Parse(html).QuerySelectorAll("thead th").Skip(1).Select(cell => cell.TextContent);
}
