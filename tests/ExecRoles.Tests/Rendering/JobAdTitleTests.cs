using System.Globalization;
using System.Text;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Model;

namespace ExecRoles.Tests.Rendering;

/// <summary>What job advertisements say.</summary>
public sealed class JobAdTitleTests
{
    private static readonly CompanyForm[] Bodies = [CompanyForm.Function, CompanyForm.StockCorporation, CompanyForm.LimitedCompany];

    private static readonly TitleStyle[] StylesOfAds = [.. Enum.GetValues<TitleStyle>().Except([TitleStyle.Feminine, TitleStyle.Masculine])];

    private static readonly RoleDescription Cio = Roles.Describe(Roles.Cio);

    private static readonly RoleDescription WithoutForms = Roles.Describe(OwnRole.Make());

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void JobAdTitle_AllRolesInAllStyles_AreAsReviewed(string language)
    {
        StringBuilder table = new();
        foreach (Role role in Roles.All)
        {
            foreach (CompanyForm body in Bodies)
            {
                (TitleStyle Style, string? Title)[] titles =
                    [.. StylesOfAds.Select(style => (style, Roles.Describe(role).JobAdTitle(language, style, body)))];
                table.Append(CultureInfo.InvariantCulture, $"{role.Abbreviation}, {body.DisplayName().In(language)}\n");
                foreach ((TitleStyle style, string? title) in titles.Where(static title => title.Title is not null))
                {
                    table.Append(CultureInfo.InvariantCulture, $"    {style.DisplayName().In(language)}: {title}\n");
                }
            }
        }

        Snapshot.Match(table.ToString(), language);
    }

    [Fact]
    public void JobAdTitle_German_IsTheEnglishTitleWithTheGermanMark() => Cio.JobAdTitle("de-AT").ShouldBe("Chief Information Officer (m/w/d)");

    // Advertisements in English need no mark.
    [Theory]
    [InlineData("en-GB")]
    [InlineData("fr")]
    public void JobAdTitle_EnglishAndLanguagesWithoutTexts_AreTheTitle(string language) => Cio.JobAdTitle(language).ShouldBe("Chief Information Officer");

    [Theory]
    [InlineData("en", "Head of Payroll")]
    [InlineData("de", "Head of Payroll (m/w/d)")]
    public void JobAdTitle_RoleWithoutForms_IsTheEnglishTitle(string language, string expected) => WithoutForms.JobAdTitle(language).ShouldBe(expected);

    [Theory]
    [InlineData("de", "Leitung Entgelt (m/w/d)")]
    [InlineData("en", "Leitung Entgelt")]
    public void JobAdTitle_RoleWithoutEnglishTitle_IsTheNeutralTitle(string language, string expected)
    {
        RoleDescription role = Roles.Describe(OwnRole.Make(title: new LocalizedText(("de", "Leitung Entgelt"))));

        role.JobAdTitle(language).ShouldBe(expected);
        role.JobAdTitle(language, TitleStyle.English).ShouldBeNull();
    }

    [Theory]
    [InlineData(TitleStyle.Feminine, "feminine")]
    [InlineData(TitleStyle.Masculine, "masculine")]
    public void JobAdTitle_TitleOfAPerson_IsRefusedWithTheReason(TitleStyle style, string name) =>
        Should.Throw<ArgumentException>(() => Cio.JobAdTitle("de", style, CompanyForm.StockCorporation)).Message.ShouldBe(
            "A job advertisement must have a gender-neutral title (Directive (EU) 2023/970, Article 5(3); AGG, §§ 7 and 11; GlBG, § 9), so the "
            + $"{name} form cannot be advertised. Use English, Neutral, Pair, Colon, Asterisk or Slash; for the title of a person, use Role.GetTitle."
            + " (Parameter 'style')");

    [Theory]
    [InlineData(TitleStyle.Colon, "function")]
    [InlineData(TitleStyle.Pair, "function")]
    [InlineData(TitleStyle.Neutral, "limited-company")]
    public void JobAdTitle_RoleWithoutForms_IsNotGuessed(TitleStyle style, string body) =>
        WithoutForms.JobAdTitle("de", style, CompanyForm.Parse(body)).ShouldBeNull();

    [Fact]
    public void JobAdTitle_WithoutStyleOrBody_IsTheEnglishOneOfTheFunction() =>
        Roles.All.Select(Roles.Describe).ShouldAllBe(static role =>
            role.JobAdTitle("de") == role.JobAdTitle("de", TitleStyle.English)
            && role.JobAdTitle("de", TitleStyle.Pair) == role.JobAdTitle("de", TitleStyle.Pair, CompanyForm.Function));

    [Fact]
    public void JobAdTitle_AnyForm_IsTheTitleInTheMarkOfTheLanguage() =>
        Roles.All.ShouldAllBe(static role => StylesOfAds.All(style => Bodies.All(body =>
            Roles.Describe(role).JobAdTitle("de", style, body) == Marked(role.GetTitle("de", style, body)))));

    [Fact]
    public void JobAdTitle_MarkOfTheCatalog_IsThat() =>
        Roles.All.WithTexts("de", new Dictionary<string, string> { ["words.job-ad"] = "{title} (gn)" }).Describe("cio").JobAdTitle("de").ShouldBe("Chief Information Officer (gn)");

    [Fact]
    public void JobAdTitle_TitleWithLineBreak_StaysOnOneLine() =>
        Roles.Describe(OwnRole.Make(title: new LocalizedText(("de", "Leitung\nEntgelt")))).JobAdTitle("de").ShouldBe("Leitung Entgelt (m/w/d)");

    [Fact]
    public void JobAdTitle_FormsInAnotherLanguage_ComeFromThere()
    {
        RoleCatalog catalog = Roles.All.WithTexts("fr", new Dictionary<string, string>
        {
            ["cio.title.function.neutral"] = "Direction informatique",
            ["cio.title.function.feminine"] = "Directrice informatique",
            ["cio.title.function.masculine"] = "Directeur informatique",
            ["words.job-ad"] = "{title} (h/f)",
        });

        catalog.Describe("cio").JobAdTitle("fr-CA", TitleStyle.Pair).ShouldBe("Directrice/Directeur informatique (h/f)");
        catalog.Describe("cio").JobAdTitle("fr", TitleStyle.Colon).ShouldBeNull();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    public void JobAdTitle_UndefinedStyle_Throws(int style) =>
        Should.Throw<ArgumentOutOfRangeException>(() => WithoutForms.JobAdTitle("de", (TitleStyle)style)).ParamName.ShouldBe("style");

    [Fact]
    public void JobAdTitle_Null_Throws()
    {
        Should.Throw<ArgumentNullException>(() => Cio.JobAdTitle(null!)).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => Cio.JobAdTitle(null!, TitleStyle.Pair)).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => Cio.JobAdTitle("de", TitleStyle.Pair, null!)).ParamName.ShouldBe("body");
    }

    private static string? Marked(string? title) => title is null ? null : title + " (m/w/d)";
}
