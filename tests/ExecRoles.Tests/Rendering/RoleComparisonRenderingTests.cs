using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Rendering;

public sealed class RoleComparisonRenderingTests
{
    private static readonly RoleComparison CioAndCto = Roles.Compare(Roles.Cio, Roles.Cto);

    public static TheoryData<string> Formats => Format.Names;

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void ToText_CioAndCto_IsAsReviewed(string language) => Snapshot.Match(CioAndCto.ToText(language), language);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void ToMarkdown_CioAndCto_IsAsReviewed(string language) => Snapshot.Match(CioAndCto.ToMarkdown(language), language);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void ToHtml_CioAndCto_IsAsReviewed(string language) => Snapshot.Match(CioAndCto.ToHtml(language), language);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Pages_ThreeRolesOneOfThemOwn_AreAsReviewed(string language)
    {
        ResponsibilityArea payroll = new("payroll", new LocalizedText(("en", "Payroll"), ("de", "Entgeltabrechnung")));
        Responsibility monthlyRun = new(
            "monthly-run", payroll, new LocalizedText(("en", "Runs payroll every month."), ("de", "Verantwortet die monatliche Abrechnung.")));
        Role own = new(
            "head-of-payroll",
            new LocalizedText(("en", "Head of Payroll"), ("de", "Leitung Entgeltabrechnung")),
            new LocalizedText(("en", "Sees that everyone is paid."), ("de", "Sorgt dafür, dass alle bezahlt werden.")),
            OwnRole.LooksInward(),
            [
                monthlyRun,
                new("payroll-team", Areas.Leadership, new LocalizedText(("en", "Leads the payroll team."), ("de", "Leitet das Abrechnungsteam."))),
                new("payroll-system", Areas.Operations, new LocalizedText(("en", "Runs the payroll system."))),
            ])
        {
            DefiningResponsibility = monthlyRun,
        };
        RoleComparison comparison = Roles.Compare(Roles.Cio, own, Roles.Cto);

        Snapshot.Match(Format.ShowAll(format => format.Show(comparison, language)), language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Pages_CioWithItself_AreAsReviewed(string language)
    {
        RoleComparison comparison = Roles.Compare(Roles.Cio, Roles.Cio);

        Snapshot.Match(Format.ShowAll(format => format.Show(comparison, language)), language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void ToMarkdown_AllBuiltInRoles_IsAsReviewed(string language) => Snapshot.Match(Roles.Compare(Roles.All).ToMarkdown(language), language);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Pages_OddTags_AreThoseOfTheDefaultLanguage(string format)
    {
        Format shown = Format.ByName[format];

        new[] { "", "fr", "zz", "no tag at all", "\0", new string('a', 10_000) }
            .Where(tag => !shown.Pages(Roles.All, tag).SequenceEqual(shown.Pages(Roles.All, "en"))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("")]
    public void Pages_OtherCurrentCultures_AreTheSame(string culture)
    {
        string expected = Format.ShowAll(static format => string.Concat(format.Pages(Roles.All, "en")));
        using var _ = new CultureScope(culture);

        Format.ShowAll(static format => string.Concat(format.Pages(Roles.All, "en"))).ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Pages_CatalogWithOtherWords_SayThem(string format)
    {
        RoleCatalog catalog = Roles.All.WithTexts("en", new Dictionary<string, string> { ["words.roles"] = "People", ["words.matrix"] = "Who does what", ["words.comparison"] = "On {roles}" });
        Format shown = Format.ByName[format];

        shown.List(catalog, "en").ShouldContain("People");
        shown.Matrix(catalog.Matrix(), "en").ShouldContain("Who does what");
        shown.Comparison(catalog.Compare("cio", "cto"), "en").ShouldContain("On CIO and CTO");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Pages_NullComparison_AreRefused(string format) =>
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].Comparison(null!, "en")).Message
            .ShouldBe("Value cannot be null. (Parameter 'comparison')");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Pages_NullTag_AreRefused(string format) =>
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].Comparison(CioAndCto, null!)).Message
            .ShouldBe("Value cannot be null. (Parameter 'languageTag')");
}
