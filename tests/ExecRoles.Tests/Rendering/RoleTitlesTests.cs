using System.Globalization;
using System.Text;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Model;

namespace ExecRoles.Tests.Rendering;

/// <summary>What job advertisements say.</summary>
public sealed class RoleTitlesTests
{
    private static readonly Role WithoutForms = OwnRole.Make();

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void JobAdTitle_AllRolesInAllStyles_AreAsReviewed(string language)
    {
        StringBuilder table = new();
        foreach (Role role in Roles.All)
        {
            foreach (CompanyForm companyForm in Enum.GetValues<CompanyForm>())
            {
                table.Append(CultureInfo.InvariantCulture, $"{role.Abbreviation}, {companyForm.GetName(language)}\n");
                foreach (TitleStyle style in Enum.GetValues<TitleStyle>())
                {
                    table.Append(CultureInfo.InvariantCulture, $"    {style.GetName(language)}: {role.JobAdTitle(language, style, companyForm) ?? "–"}\n");
                }
            }
        }

        Snapshot.Match(table.ToString(), language);
    }

    [Fact]
    public void JobAdTitle_German_IsTheNeutralFormWithItsMark() => Roles.Cio.JobAdTitle("de-AT").ShouldBe("IT-Leitung (m/w/d)");

    [Fact]
    public void JobAdTitle_English_IsTheTitleWithItsMark() => Roles.Cio.JobAdTitle("en-GB").ShouldBe("Chief Information Officer (m/f/d)");

    [Fact]
    public void JobAdTitle_OtherLanguage_IsTheEnglishTitle() => Roles.Cio.JobAdTitle("fr").ShouldBe("Chief Information Officer (m/f/d)");

    [Theory]
    [InlineData("en", "Head of Payroll (m/f/d)")]
    [InlineData("de", "Leitung Entgeltabrechnung (m/w/d)")]
    public void JobAdTitle_RoleWithoutForms_IsTheTitle(string language, string expected) => WithoutForms.JobAdTitle(language).ShouldBe(expected);

    [Theory]
    [InlineData(TitleStyle.Feminine, CompanyForm.Any)]
    [InlineData(TitleStyle.Pair, CompanyForm.Any)]
    [InlineData(TitleStyle.Neutral, CompanyForm.LimitedCompany)]
    public void JobAdTitle_RoleWithoutForms_IsNotGuessed(TitleStyle style, CompanyForm companyForm) =>
        WithoutForms.JobAdTitle("de", style, companyForm).ShouldBeNull();

    [Fact]
    public void JobAdTitle_NeutralStyle_IsTheDefault() =>
        Roles.All.ShouldAllBe(static role => role.JobAdTitle("de", TitleStyle.Neutral) == role.JobAdTitle("de"));

    [Theory]
    [InlineData("de-CH")]
    [InlineData("")]
    public void JobAdTitle_Culture_IsThatOfItsName(string name)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(name);

        Roles.Cfo.JobAdTitle(culture).ShouldBe(Roles.Cfo.JobAdTitle(name));
        Roles.Cfo.JobAdTitle(culture, TitleStyle.Colon).ShouldBe(Roles.Cfo.JobAdTitle(name, TitleStyle.Colon));
        Roles.Cfo.JobAdTitle(culture, TitleStyle.Masculine, CompanyForm.StockCorporation)
            .ShouldBe(Roles.Cfo.JobAdTitle(name, TitleStyle.Masculine, CompanyForm.StockCorporation));
    }

    [Fact]
    public void JobAdTitle_TitleWithLineBreak_StaysOnOneLine() =>
        OwnRole.Make(title: new LocalizedText(("en", "Head\nof payroll"))).JobAdTitle("en").ShouldBe("Head of payroll (m/f/d)");

    [Fact]
    public void JobAdTitle_FormsInAnotherLanguage_ComeFromThere()
    {
        RoleCatalog catalog = Roles.All.WithTexts("fr", new Dictionary<string, string>
        {
            ["cio.title.neutral"] = "Direction informatique",
            ["cio.title.feminine"] = "Directrice informatique",
            ["cio.title.masculine"] = "Directeur informatique",
        });

        catalog["cio"].JobAdTitle("fr-CA", TitleStyle.Pair).ShouldBe("Directrice/Directeur informatique (m/f/d)");
        catalog["cio"].JobAdTitle("fr", TitleStyle.Colon).ShouldBeNull();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void JobAdTitle_UndefinedStyle_Throws(int style) =>
        Should.Throw<ArgumentOutOfRangeException>(() => WithoutForms.JobAdTitle("de", (TitleStyle)style)).ParamName.ShouldBe("style");

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void JobAdTitle_UndefinedCompanyForm_Throws(int companyForm) =>
        Should.Throw<ArgumentOutOfRangeException>(() => WithoutForms.JobAdTitle("de", TitleStyle.Neutral, (CompanyForm)companyForm)).ParamName.ShouldBe("companyForm");

    [Fact]
    public void JobAdTitle_Null_Throws()
    {
        Should.Throw<ArgumentNullException>(() => ((Role)null!).JobAdTitle("de")).ParamName.ShouldBe("role");
        Should.Throw<ArgumentNullException>(() => ((Role)null!).JobAdTitle("de", TitleStyle.Pair)).ParamName.ShouldBe("role");
        Should.Throw<ArgumentNullException>(() => Roles.Cio.JobAdTitle((string)null!)).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => Roles.Cio.JobAdTitle((string)null!, TitleStyle.Pair)).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => Roles.Cio.JobAdTitle((CultureInfo)null!)).ParamName.ShouldBe("culture");
        Should.Throw<ArgumentNullException>(() => Roles.Cio.JobAdTitle((CultureInfo)null!, TitleStyle.Pair)).ParamName.ShouldBe("culture");
    }
}
