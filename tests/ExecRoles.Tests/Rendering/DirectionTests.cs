using AngleSharp.Dom;
using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

/// <summary>Pages and pieces that are written from right to left.</summary>
public sealed class DirectionTests
{
    private const string Hebrew = "שכר";
    private const string Isolated = "\u2068שכר\u2069";

    // Arabic words for the pages; what has none stays English.
    private static readonly RoleCatalog Arabic = Roles.All.WithTexts("ar", new Dictionary<string, string>
    {
        ["words.comparison"] = "مقارنة {roles}",
        ["words.list.last"] = "{first} و{second}",
        ["words.common.areas-and-vendors"] = "{roles}: {areas}",
        ["words.both"] = "كلاهما",
    });

    private static readonly Role One = Make("one", "Pays."), Other = Make("other", "Books.");

    public static TheoryData<string> Formats => Format.Names;

    [Theory]
    [InlineData("ar")]
    [InlineData("ar-EG")]
    public void ToHtml_PageInARightToLeftLanguage_SaysSoAtTheRoot(string tag)
    {
        IElement root = Section(Arabic.Compare("cio", "cto").ToHtml(tag));

        (root.GetAttribute("lang"), root.GetAttribute("dir")).ShouldBe(("ar", "rtl"));
    }

    [Fact]
    public void ToHtml_LeftToRightPiecesOfARightToLeftPage_SaySo() =>
        Section(Arabic.Compare("cio", "cto").ToHtml("ar")).QuerySelectorAll("[lang]").ShouldAllBe(element =>
            element.GetAttribute("lang") == "en" && element.GetAttribute("dir") == "ltr");

    [Theory]
    [InlineData("ar")]
    [InlineData("he")]
    [InlineData("en")]
    [InlineData("de")]
    public void ToHtml_PageThatFellBackOrIsLeftToRight_HasNoDirection(string tag)
    {
        IElement root = Section(Roles.Compare(Roles.Cio, Roles.Cto).ToHtml(tag));

        root.HasAttribute("dir").ShouldBeFalse();
        root.QuerySelectorAll("[dir]").ShouldBeEmpty();
    }

    [Fact]
    public void ToHtml_RightToLeftPiecesOfALeftToRightPage_SaySo()
    {
        IElement root = Section(Roles.Compare(One, Other).ToHtml("en"));

        root.QuerySelector("dt[dir]").ShouldBeNull();
        root.QuerySelectorAll("[lang=he]").ShouldAllBe(element => element.GetAttribute("dir") == "rtl");
        root.QuerySelector("h3 + p")!.InnerHtml.ShouldBe($"Both roles have responsibilities in the area of <span lang=\"he\" dir=\"rtl\">{Hebrew}</span>.");
        root.QuerySelector("tbody th[lang=he]")!.OuterHtml.ShouldBe($"<th scope=\"row\" lang=\"he\" dir=\"rtl\">{Hebrew}</th>");
    }

    [Fact]
    public void ToHtml_OtherLanguageInTheSameDirection_HasNoDirection() =>
        Section(Roles.Describe(new Role("own", new LocalizedText(("de", "Titel")), OwnRole.Text("M."), OwnRole.LooksInward(), One.Responsibilities)).ToHtml("en"))
            .QuerySelector("h2")!.OuterHtml.ShouldBe("<h2 lang=\"de\">Titel</h2>");

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void Sentence_WithAPieceInTheOtherDirection_IsolatesIt(string format) =>
        Format.ByName[format].Show(Roles.Compare(One, Other), "en").ShouldContain($"\nBoth roles have responsibilities in the area of {Isolated}.\n", Case.Sensitive);

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void Sentence_WithTwoPiecesInTheOtherDirection_IsolatesBoth(string format) =>
        Format.ByName[format].Show(Roles.Compare(Make("one", "Pays.", "pay", "books"), Make("other", "Books.", "pay", "books")), "en")
            .ShouldContain($"\nBoth roles have responsibilities in the areas of {Isolated} and {Isolated}.\n", Case.Sensitive);

    [Fact]
    public void Cell_WithSeveralStatementsInTheOtherDirection_IsolatesEach()
    {
        LocalizedText statement = new(("he", Hebrew));
        Role role = new("own", OwnRole.Text("Own"), OwnRole.Text("M."), new(FocusOrientation.External, OwnRole.Text("all"), statement), [
            new("one", OwnRole.Area("payroll"), statement), new("two", OwnRole.Area("payroll"), statement), new("three", OwnRole.Area("travel"), statement)]);
        string page = Roles.Compare(role, One).ToMarkdown("en");

        page.ShouldContain($"| **Payroll** | • {Isolated}<br>• {Isolated} |", Case.Sensitive);
        page.ShouldContain($"| **Focus** | {Isolated}<br>", Case.Sensitive);
        page.ShouldContain($"| **Travel** | {Hebrew} |", Case.Sensitive);
    }

    [Fact]
    public void Role_InTheOtherDirectionBehindAMark_IsIsolated() =>
        new RoleCatalog(new("own", new LocalizedText(("he", Hebrew)), OwnRole.Text("M."), OwnRole.LooksInward(), One.Responsibilities), Other).Matrix().ToText("en")
            .ShouldContain($" {Isolated}, other\n", Case.Sensitive);

    [Fact]
    public void Label_InTheOtherDirectionThanItsStatement_IsIsolated()
    {
        Roles.Describe(One).ToText("en").ShouldContain($"\n- {Isolated}: Pays.\n", Case.Sensitive);
        Roles.Describe(One).ToMarkdown("en").ShouldContain($"\n- **{Isolated}:** Pays.\n", Case.Sensitive);
    }

    [Fact]
    public void Statement_InTheOtherDirectionThanItsLabel_IsIsolated()
    {
        Role role = new("own", OwnRole.Text("Own"), new LocalizedText(("he", Hebrew + ".")), OwnRole.LooksInward(), One.Responsibilities);

        Roles.Describe(role).ToText("en").ShouldContain($"\n- Mandate: \u2068{Hebrew}.\u2069\n", Case.Sensitive);
        Roles.Describe(role).ToMarkdown("en").ShouldContain($"\n- **Mandate:** \u2068{Hebrew}.\u2069\n", Case.Sensitive);
    }

    // The reader finds the direction of a line by its first letter, which it would not see inside an isolation.
    [Fact]
    public void Line_InTheOtherDirectionFromEndToEnd_IsNotIsolated()
    {
        Role role = new("own", new LocalizedText(("he", Hebrew)), OwnRole.Text("M."), OwnRole.LooksInward(), One.Responsibilities);

        Roles.Describe(role).ToText("en").ShouldStartWith($"{Hebrew}\n", Case.Sensitive);
        Roles.Describe(role).ToMarkdown("en").ShouldStartWith($"## {Hebrew}\n", Case.Sensitive);
        Roles.Compare(One, Other).ToMarkdown("en").ShouldContain($"\n| **{Hebrew}** | Pays. | Books. |\n", Case.Sensitive);
    }

    [Fact]
    public void Title_OfARightToLeftPage_KeepsAbbreviationsAsTheyAre() =>
        Arabic.Compare("cio", "cto").ToText("ar").ShouldStartWith("مقارنة CIO وCTO\n", Case.Sensitive);

    [Fact]
    public void Sentence_OfARightToLeftPage_IsolatesLeftToRightNames() =>
        Arabic.Compare("cio", "cto").SummarizeCommonGround("ar").ShouldBe("كلاهما: Leadership, Profit وInfrastructure");

    [Theory]
    [MemberData(nameof(Formats))]
    public void BuiltInPages_InBuiltInLanguages_NeedNoIsolation(string format) =>
        Roles.All.Languages.ShouldAllBe(language => Format.ByName[format].Pages(Roles.All, language).All(page => !page.Contains('\u2068', StringComparison.Ordinal)));

    private static IElement Section(string html) => HtmlOutline.Parse(html).QuerySelector("section")!;

    private static Role Make(string id, string duty, params string[] areas) => new(
        id,
        OwnRole.Text(id),
        OwnRole.Text("Does."),
        OwnRole.LooksInward(),
        [.. areas.DefaultIfEmpty("payroll").Select(area => new Responsibility(area, new ResponsibilityArea(area, new LocalizedText(("he", Hebrew))), OwnRole.Text(duty)))]);
}
