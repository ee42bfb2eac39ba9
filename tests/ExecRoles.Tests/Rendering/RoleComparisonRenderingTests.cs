using System.Globalization;
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
    public void Renderings_ThreeRolesOneOfThemOwn_AreAsReviewed(string language)
    {
        LocalizedText title = new(("en", "Head of Payroll"), ("de", "Leitung Entgeltabrechnung"));
        ResponsibilityArea payroll = new("payroll", new LocalizedText(("en", "Payroll"), ("de", "Entgeltabrechnung")));
        Role own = new(
            "head-of-payroll",
            title,
            new LocalizedText(("en", "Sees that everyone is paid."), ("de", "Sorgt dafür, dass alle bezahlt werden.")),
            OwnRole.LooksInward(),
            [
                new("monthly-run", payroll, new LocalizedText(("en", "Runs payroll every month."), ("de", "Verantwortet die monatliche Abrechnung."))),
                new("payroll-team", Areas.Leadership, new LocalizedText(("en", "Leads the payroll team."), ("de", "Leitet das Abrechnungsteam."))),
                new("payroll-system", Areas.Operations, new LocalizedText(("en", "Runs the payroll system."))),
            ],
            definingResponsibility: "monthly-run");
        RoleComparison comparison = Roles.Compare(Roles.Cio, own, Roles.Cto);

        Snapshot.Match(Format.ShowAll(format => format.Show(comparison, language)), language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Renderings_CioWithItself_AreAsReviewed(string language)
    {
        RoleComparison comparison = Roles.Compare(Roles.Cio, Roles.Cio);

        Snapshot.Match(Format.ShowAll(format => format.Show(comparison, language)), language);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_AnyCulture_AreThoseOfItsName(string format)
    {
        Format shown = Format.ByName[format];

        CultureInfo.GetCultures(CultureTypes.AllCultures)
            .Where(culture => shown.ComparisonInCulture(CioAndCto, culture) != shown.Comparison(CioAndCto, culture.Name)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_OddTags_AreThoseOfTheDefaultLanguage(string format)
    {
        Format shown = Format.ByName[format];

        new[] { "", "fr", "zz", "no tag at all", "\0", new string('a', 10_000) }
            .Where(tag => shown.Comparison(CioAndCto, tag) != shown.Comparison(CioAndCto, "en")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("")]
    public void Renderings_OtherCurrentCultures_AreTheSame(string culture)
    {
        string expected = Format.ShowAll(format => format.Show(CioAndCto, "en"));
        using var _ = new CultureScope(culture);

        Format.ShowAll(format => format.Show(CioAndCto, "en")).ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_NullComparison_IsRefused(string format) =>
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].Comparison(null!, "en")).Message
            .ShouldBe("Value cannot be null. (Parameter 'comparison')");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_NullComparisonInCulture_IsRefused(string format) =>
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].ComparisonInCulture(null!, CultureInfo.InvariantCulture)).Message
            .ShouldBe("Value cannot be null. (Parameter 'comparison')");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_NullTag_IsRefused(string format) =>
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].Comparison(CioAndCto, null!)).Message
            .ShouldBe("Value cannot be null. (Parameter 'languageTag')");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_NullCulture_IsRefused(string format) =>
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].ComparisonInCulture(CioAndCto, null!)).Message
            .ShouldBe("Value cannot be null. (Parameter 'culture')");
}
