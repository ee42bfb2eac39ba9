using ExecRoles.Titles.Tests.Infrastructure;

namespace ExecRoles.Titles.Tests;

public class CatalogTitlesTests
{
    public static IEnumerable<object[]> ExactTitles =>
        Roles.All.SelectMany(static role => TitlesOf(role).Select(title => new object[] { title, role.Id.Value }));

    public static IEnumerable<object[]> FunctionalTitles => Roles.All.SelectMany(static role => role.FunctionalTitles
        .SelectMany(static title => title)
        .SelectMany(Sides)
        .Select(title => new object[] { title, role.Id.Value }));

    public static TheoryData<string> NeverTitles { get; } =
    [
        "Syndikus", "Justiziar", "Legal Counsel", "Corporate Counsel", "Of Counsel", "Associate General Counsel",
        "Assistant General Counsel", "Risk Manager", "Risikomanager", "Risikobeauftragter", "Chief Credit Officer",
        "Chief Actuary", "Compliance Officer", "Compliance Manager", "Geldwäschebeauftragter", "Datenschutzbeauftragter",
        "MLRO", "DPO", "Ethics Officer", "Sustainability Manager", "ESG Manager", "Umweltbeauftragter",
        "Umweltmanagementbeauftragter", "Menschenrechtsbeauftragter", "AI Officer", "KI-Beauftragter", "KI-Manager",
        "AI Compliance Officer", "Chief Automation Officer", "Commercial Officer", "Sales Manager", "Commercial Manager",
        "Chief Customer Officer", "Chief Experience Officer", "Marktvorstand", "Vorstand Markt",
        "Chief Commercial Strategy Officer", "Chief Commercial Strategist", "Strategieberater", "Chief of Staff",
        "Chief Transformation Officer", "Chief Innovation Officer", "Supply Chain Officer", "Supply Chain Manager",
        "Procurement Officer", "Purchasing Officer", "Chief Logistics Officer", "Logistikleiter", "Pressesprecher",
        "Unternehmenssprecher", "Communications Officer", "Leiter Public Affairs", "Leiter Investor Relations",
        "Digitalisierungsbeauftragter", "Digitalisierungsmanager", "IT Security Officer", "IT-Sicherheitsbeauftragter",
        "Chief Security Officer", "BISO", "Sicherheitsbeauftragter", "Leiter Produktentwicklung", "Product Manager",
        "Product Owner", "Treasurer", "Controller", "Chief Accounting Officer", "CAO", "Leiter Controlling",
        "Leiter Rechnungswesen", "Finance Manager", "Operations Manager", "IT Manager", "Chief Brand Officer", "HR Manager",
        "Chief Diversity Officer", "Chief Learning Officer", "Chief Impact Officer", "Chairman", "Board Member",
        "Country Manager", "Verwaltungsratspräsident", "Owner", "Founder", "Leiter Entwicklung", "Leiter Produktion",
        "Vertriebsinnendienst", "Leiter Vertriebsinnendienst",
    ];

    [Theory]
    [MemberData(nameof(ExactTitles))]
    public void Resolve_TitleFormOrAlias_IsTheRole(string title, string role)
    {
        TitleResolution resolution = TitleResolver.Default.Resolve(title);

        resolution.Matches
            .ShouldContain(match => match.Candidates.Any(id => id.Value == role) && match.Relation == TitleRelation.Holder, resolution.ToString());
        resolution.IsWhole.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(FunctionalTitles))]
    public void Resolve_FunctionalTitle_IsTheRole(string title, string role)
    {
        TitleResolution resolution = TitleResolver.Default.Resolve(title);

        TitleMatch match = resolution.Matches.Where(match => match.Candidates.Any(id => id.Value == role))
            .ShouldHaveSingleItem(resolution.ToString());
        match.Relation.ShouldBe(TitleRelation.Holder);
        match.Strength.ShouldBe(TitleStrength.Functional);
    }

    [Fact]
    public void Resolve_AliasOfEveryRole_IsExact()
    {
        List<string> wrong = [];
        foreach (Role role in Roles.All)
        {
            foreach (string alias in role.Aliases.SelectMany(static title => title).SelectMany(Sides))
            {
                TitleMatch? match = TitleResolver.Default.Resolve(alias).Primary;
                if (match?.RoleId != role.Id || match.Strength != TitleStrength.Exact)
                {
                    wrong.Add($"{alias}: {match}");
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Resolve_AmbiguousTitleThatNamesRoles_NamesNoOther()
    {
        List<string> wrong = [];
        foreach (AmbiguousTitle ambiguous in Roles.All.SelectMany(static role => role.AmbiguousTitles)
            .Where(static one => one.RoleIds.Count > 0))
        {
            foreach (string title in ambiguous.Title.SelectMany(Sides))
            {
                TitleResolution resolution = TitleResolver.Default.Resolve(title);
                bool namesAll = ambiguous.RoleIds.All(role => resolution.Matches.Any(match => match.RoleId == role));
                if (resolution.Matches.Count == 0 || (ambiguous.CombinesRoles && !namesAll))
                {
                    wrong.Add($"{title}: {resolution}");
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(NeverTitles))]
    public void Resolve_NeverTitle_IsUnknown(string title) => TitleResolver.Default.Resolve(title).Matches.ShouldBeEmpty();

    private static HashSet<string> TitlesOf(Role role)
    {
        HashSet<string> titles = [.. role.Title.Values(), .. role.Aliases.SelectMany(static alias => alias).SelectMany(Sides)];
        foreach (CompanyForm body in role.TitleForms.Select(static form => form.Body).Distinct())
        {
            foreach (TitleStyle style in Enum.GetValues<TitleStyle>())
            {
                foreach (string language in (string[])["en", "de"])
                {
                    if (role.GetTitle(language, style, body) is { } title)
                    {
                        titles.Add(title);
                    }
                }
            }
        }

        return titles;
    }

    private static IEnumerable<string> Sides(KeyValuePair<string, string> text)
    {
        int slash = text.Value.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? [text.Value] : [text.Value, text.Value[..slash], text.Value[(slash + 1)..]];
    }
}
