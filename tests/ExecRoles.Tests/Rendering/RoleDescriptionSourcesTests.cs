using System.Globalization;
using System.Text.RegularExpressions;
using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Rendering;

/// <summary>Descriptions that show titles, codes and where each fact comes from.</summary>
public sealed partial class RoleDescriptionSourcesTests
{
    [Theory]
    [InlineData("ciso", "en")]
    [InlineData("ciso", "de")]
    public void ToText_WithSources_IsAsReviewed(string role, string language) =>
        Snapshot.Match(Roles.All.Describe(role).WithSources().ToText(language), $"{role}.{language}");

    [Fact]
    public void ToMarkdown_WithSources_IsAsReviewed() => Snapshot.Match(Roles.All.Describe("cio").WithSources().ToMarkdown("de"));

    [Fact]
    public void ToHtml_WithSources_IsAsReviewed() => Snapshot.Match(Roles.All.Describe("cio").WithSources().ToHtml("de"));

    [Fact]
    public void ToText_WithoutSources_ShowsNone()
    {
        string text = Roles.All.Describe("ciso").ToText("en");

        text.ShouldNotContain("ESCO");
        text.ShouldNotContain("[1]");
    }

    [Fact]
    public void ToText_RoleThatHasNone_IsTheSameWithThem() =>
        Roles.Describe(OwnRole.Make("own")).WithSources().ToText("de").ShouldBe(Roles.Describe(OwnRole.Make("own")).ToText("de"));

    [Fact]
    public void Citations_OfEveryBuiltInRole_AreNumberedAsTheyComeAndListedOnce()
    {
        foreach (Role role in Roles.All)
        {
            string[] lines = Roles.Describe(role).WithSources().ToText("en").Split('\n');
            string[] listed = [.. lines.Where(static line => line.StartsWith("- [", StringComparison.Ordinal))];
            int[] cited = [.. lines.Where(static line => !line.StartsWith("- [", StringComparison.Ordinal)).SelectMany(Numbers).Distinct()];

            cited.ShouldBe(Enumerable.Range(1, listed.Length), role.Id.Value);
            listed.SelectMany(Numbers).ShouldBe(cited, role.Id.Value);
            listed.Select(static line => line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]).ShouldBeUnique();
            listed.Length.ShouldBeInRange(1, AllSources(role).Distinct().Count(), role.Id.Value);
        }
    }

    [Fact]
    public void Sources_OfAllKinds_AreListedAsWhatTheyAre()
    {
        Role given = OwnRole.Make("own");
        Role role = new(given.Id, given.Title, given.Mandate, given.Focus, given.Responsibilities)
        {
            MandateSources =
            [
                new Source("ESCO") { Version = "1.2", Place = "1330.2", Remark = new LocalizedText(("en", "a remark"), ("de", "eine Anmerkung")) },
                Source.CommonKnowledge,
                new Source(Source.Web) { Place = "example.org" },
            ],
        };

        Roles.Describe(role).WithSources().ToText("de").ShouldEndWith(
            "\nQuellen\n\n- [1]: ESCO 1.2, 1330.2 (eine Anmerkung)\n- [2]: allgemein bekannt, ohne Einzelnachweis\n- [3]: example.org\n", Case.Sensitive);
        Roles.Describe(role).WithSources().ToText("de").ShouldContain("\n- Auftrag: Pays everyone. [1, 2, 3]\n", Case.Sensitive);
    }

    [Fact]
    public void Sources_ThatReadTheSameButLeadElsewhere_AreTwo()
    {
        Role given = OwnRole.Make("own");
        Role role = new(given.Id, given.Title, given.Mandate, given.Focus, given.Responsibilities)
        {
            MandateSources =
            [
                new Source("Norm") { Remark = new LocalizedText(("en", "a"), ("de", "b")) },
                new Source("Norm") { Remark = new LocalizedText(("en", "a")) },
                new Source("Norm") { Remark = new LocalizedText(("en", "a")), Uri = new Uri("https://example.org/") },
            ],
        };

        Roles.Describe(role).WithSources().ToText("en").ShouldContain("\n- Mandate: Pays everyone. [1, 2]\n", Case.Sensitive);
        Roles.Describe(role).WithSources().ToText("en").ShouldEndWith("\n- [1]: Norm (a)\n- [2]: Norm (a)\n", Case.Sensitive);
        Roles.Describe(role).WithSources().ToText("de").ShouldEndWith("\n- [1]: Norm (b)\n- [2]: Norm (a)\n- [3]: Norm (a)\n", Case.Sensitive);
    }

    [Fact]
    public void Codes_OfAllKinds_SayClassificationVersionRelationAndRemark()
    {
        Role given = OwnRole.Make("own");
        Role role = new(given.Id, given.Title, given.Mandate, given.Focus, given.Responsibilities)
        {
            OccupationCodes =
            [
                new("ISCO-08", "1330", MappingRelation.Broad, new LocalizedText(("en", "managers"), ("de", "Führungskräfte"))),
                new("ESCO", "1330.2", MappingRelation.Exact, OwnRole.Text("officer")) { SchemeVersion = "1.2", Remark = OwnRole.Text("a remark"), Sources = [Source.CommonKnowledge] },
            ],
            MissingOccupationCodes = [new("KldB 2010") { Remark = OwnRole.Text("too new") }, new("SSYK") { SchemeVersion = "2012" }],
        };

        Roles.Describe(role).WithSources().ToText("de").ShouldContain(
            """

            Codes der Berufsklassifikationen

            - ESCO 1.2: 1330.2 officer (genaue Entsprechung); a remark [1]
            - ISCO-08: 1330 Führungskräfte (weiter gefasste Gruppe)
            - KldB 2010: kein Code; too new
            - SSYK 2012: kein Code

            """.ReplaceLineEndings("\n"), Case.Sensitive);
    }

    [Fact]
    public void ShowsSources_Description_IsThatOfWithSources()
    {
        RoleDescription description = Roles.Describe(Roles.Cio);

        (description.ShowsSources, description.WithSources().ShowsSources, description.WithSources().WithSources().ShowsSources).ShouldBe((false, true, true));
        description.WithSources().Role.ShouldBeSameAs(Roles.Cio);
    }

    private static IEnumerable<int> Numbers(string line) => Citation().Matches(line)
        .SelectMany(static match => match.Groups[1].Value.Split(", ")).Select(static number => int.Parse(number, CultureInfo.InvariantCulture));

    private static IEnumerable<Source> AllSources(Role role) =>
    [
        .. role.MandateSources,
        .. role.Focus.Sources,
        .. role.ReportingLine?.Sources ?? [],
        .. role.Responsibilities.SelectMany(static given => given.Sources),
        .. role.VendorRelationship?.Sources ?? [],
        .. role.TitleForms.SelectMany(static form => form.Sources),
        .. role.OccupationCodes.SelectMany(static code => code.Sources),
        .. role.MissingOccupationCodes.SelectMany(static missing => missing.Sources),
    ];

    [GeneratedRegex(@"\[([0-9]+(?:, [0-9]+)*)\]")]
    private static partial Regex Citation();
}
