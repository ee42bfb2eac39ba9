using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Rendering;

public sealed partial class ComparisonPageTests
{
    private const int MostColumns = 4;
    private const string Legend = "not listed for this role";

    public static TheoryData<string> Formats => Format.Names;

    [Theory]
    [MemberData(nameof(Formats))]
    public void AnyFewRoles_ShowEachStatementOnceAndASharedOneOnceForAll(string format) =>
        Prop.ForAll(FewRoles, given =>
        {
            RoleComparison comparison = Roles.Compare(Marked(given));
            IEnumerable<LocalizedText> expected =
                from aspect in comparison.Aspects
                from entry in aspect.Entries.Take(aspect.Outcome == AspectOutcome.Same || aspect.Entries.Select(InEnglish).Distinct().Count() == 1 ? 1 : aspect.Entries.Count)
                from statement in entry.Statements
                select statement;

            Marks(Format.ByName[format].Show(comparison, "en")).ShouldBe(expected.Select(statement => statement.In("en")), ignoreOrder: true);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Formats))]
    public void ARoleWithItself_ShowsEachStatementOnce(string format) =>
        Prop.ForAll(FewRoles, given =>
        {
            Role role = Marked(given)[0];

            Marks(Format.ByName[format].Show(Roles.Compare(role, role), "en")).ShouldBe(Statements(role), ignoreOrder: true);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void AnyRoles_HaveNoRowUnderDifferencesThatReadsTheSameForAll(string language) =>
        Prop.ForAll(FewRoles, roles => HtmlOutline.Parse(Roles.Compare(roles).ToHtml(language)).QuerySelectorAll("tbody tr")
            .ShouldAllBe(row => row.QuerySelectorAll("td").Select(Inner).Distinct().Count() > 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void TextsThatDifferInAnotherLanguageOnly_StandOnceInTheCommonGround()
    {
        Role one = new("a", Both("Head", "Leitung"), Both("Pays.", "Zahlt."), OwnRole.LooksInward(), [new("duty", OwnRole.Area("payroll"), Both("Runs it.", "Rechnet ab."))]);
        Role other = new("b", Both("Head", "Leiterin"), Both("Pays.", "Entlohnt."), OwnRole.LooksInward(), [new("duty", OwnRole.Area("payroll"), Both("Runs it.", "Führt."))]);
        RoleComparison comparison = Roles.Compare(one, other);

        string english = comparison.ToText("en");

        english.ShouldContain("- Mandate: Pays.\n", Case.Sensitive);
        english.ShouldContain("- Payroll: Runs it.\n", Case.Sensitive);
        english.ShouldEndWith("\nDifferences\n\nNo differences between these roles are listed.\n", Case.Sensitive);
        comparison.ToText("de").ShouldContain("- Bezeichnung\n  Leitung: Leitung\n  Leiterin: Leiterin\n\n- Auftrag\n  Leitung: Zahlt.\n  Leiterin: Entlohnt.\n", Case.Sensitive);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void AnyRoles_ExplainTheMarkOfAnEmptyCellWhereThereIsOneAndOnlyThere(string format) =>
        Prop.ForAll(FewRoles, roles =>
        {
            RoleComparison comparison = Roles.Compare(roles);
            bool isPartial = comparison.Aspects.Any(static aspect => aspect.Outcome == AspectOutcome.Partial);

            Format.ByName[format].Show(comparison, "de").Contains("–: für diese Rolle nicht genannt", StringComparison.Ordinal).ShouldBe(isPartial);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void NothingEmpty_HasNeitherMarkNorLegend()
    {
        string text = Roles.Compare(OwnRole.Make("a"), OwnRole.Make("b", "Other.")).ToText("en");

        text.ShouldNotContain(Legend);
        text.ShouldNotContain("–");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void AnyRoles_EndEachLineWithALineFeed(string format) =>
        Prop.ForAll(ModelGenerators.RoleLists.ToArbitrary(), roles =>
        {
            string shown = Format.ByName[format].Show(Roles.Compare(roles), "en");

            (shown.EndsWith('\n'), shown.Contains('\r')).ShouldBe((true, false));
        }).QuickCheckThrowOnFailure();

    // What a role does not list is not denied: no heading says who alone has something.
    [Fact]
    public void AnyRoles_HaveNoHeadingsButTheThree() =>
        Prop.ForAll(FewRoles, roles => Headings(Roles.Compare(roles)).ShouldBe(["Common ground", "Differences"])).QuickCheckThrowOnFailure();

    [Fact]
    public void BuiltInRoles_WithABoundary_HaveThreeHeadings() =>
        Headings(Roles.Compare(Roles.Cio, Roles.Cto)).ShouldBe(["How they differ in brief", "Common ground", "Differences"]);

    [Fact]
    public void Differences_OfAllKinds_StandInOneTableInTheOrderOfAspects()
    {
        Role first = OwnRole.Make("a", duties: [("payroll", "1"), ("travel", "2"), ("audit", "3")], abbreviation: "A");
        Role second = OwnRole.Make("b", "Other.", duties: [("payroll", "1"), ("travel", "4"), ("fleet", "5")], abbreviation: "B", vendors: OwnRole.BuysSoftware());
        Role third = OwnRole.Make("c", "Third.", duties: [("payroll", "1"), ("audit", "6"), ("law", "7")], abbreviation: "C", reportingLine: OwnRole.ReportsToCeo());
        RoleComparison comparison = Roles.Compare(first, second, third);

        IElement page = HtmlOutline.Parse(comparison.ToHtml("en"));

        page.QuerySelectorAll("dt").Select(Inner).ShouldBe(["Focus", "Payroll"]);
        page.QuerySelectorAll("table").Length.ShouldBe(1);
        page.QuerySelectorAll("tbody th").Select(Inner).ShouldBe(["Title", .. comparison.Differences.Select(static aspect => aspect.Aspect.Name.In("en"))]);
        page.QuerySelectorAll("tbody th").Select(Inner).ShouldBe(["Title", "Mandate", "Reporting line", "Travel", "Audit", "Fleet", "Law", "Working with vendors"], ignoreOrder: true);
    }

    [Fact]
    public void NothingDiffers_SaysThatNoneIsListed() =>
        Roles.Compare(OwnRole.Make("a", title: "Head"), OwnRole.Make("b", title: "Head")).ToText("en")
            .ShouldEndWith("\nDifferences\n\nNo differences between these roles are listed.\n", Case.Sensitive);

    [Theory]
    [MemberData(nameof(Formats))]
    public void UpToFourRoles_HaveNoMatrix(string format) =>
        Format.ByName[format].Show(Roles.Compare(Roles.All.Take(MostColumns)), "en").ShouldNotContain("Area of responsibility");

    [Theory]
    [MemberData(nameof(Formats))]
    public void MoreThanFourRoles_AreTheMatrixAndThenTheBoundaries(string format)
    {
        RoleComparison comparison = Roles.Compare(Roles.All.Take(MostColumns + 1));
        string shown = Format.ByName[format].Show(comparison, "de");

        int matrix = shown.IndexOf('●', StringComparison.Ordinal);
        int[] boundaries = [.. comparison.Boundaries.Select(boundary => shown.IndexOf(boundary.Statement.In("de"), StringComparison.Ordinal))];

        matrix.ShouldBePositive();
        boundaries.Length.ShouldBePositive();
        boundaries.ShouldBe(boundaries.Order());
        boundaries[0].ShouldBeGreaterThan(shown.IndexOf("Abgrenzung", StringComparison.Ordinal));
        shown.IndexOf("Abgrenzung", StringComparison.Ordinal).ShouldBeGreaterThan(matrix);
        shown.ShouldNotContain(comparison.SummarizeCommonGround("de"));
    }

    [Fact]
    public void MoreThanFourRoles_ShowTheMatrixOfTheirAreasAsItIs()
    {
        RoleCatalog catalog = Roles.All.Where(static role => role.Id != "ceo");

        HtmlOutline.Parse(catalog.Compare([.. catalog]).ToHtml("de")).QuerySelector("table")!.OuterHtml
            .ShouldBe(HtmlOutline.Parse(catalog.Matrix().ToHtml("de")).QuerySelector("table")!.OuterHtml);
    }

    [Fact]
    public void MoreThanFourRolesWithoutBoundaries_HaveNoHeadingForThem() =>
        Headings(Roles.Compare(Enumerable.Range(0, MostColumns + 1).Select(static number => OwnRole.Make($"role-{number}")))).ShouldBeEmpty();

    private static Arbitrary<Role[]> FewRoles => ModelGenerators.RoleLists.Select(static roles => roles.Take(MostColumns).ToArray()).ToArbitrary();

    private static LocalizedText Both(string english, string german) => new(("en", english), ("de", german));

    private static string InEnglish(AspectEntry entry) => string.Join('\n',
    [
        .. entry.Statements.Select(statement => $"{statement:en} {statement.Equals(entry.DefiningStatement)}"),
        .. entry.Details.Select(static detail => $"{detail.Label:en} {HostileTexts.Visible(detail.Value.In("en")).Trim()}"),
    ]);

    private static string Inner(IElement element) => element.InnerHtml;

    private static IEnumerable<string> Headings(RoleComparison comparison) =>
        HtmlOutline.Parse(comparison.ToHtml("en")).QuerySelectorAll("h3").Select(heading => heading.TextContent);

    // Puts a word of its own in the place of each statement, the same one for equal statements.
    private static Role[] Marked(IReadOnlyList<Role> roles)
    {
        Dictionary<LocalizedText, LocalizedText> marks = [];
        return [.. roles.Select(role =>
        {
            Responsibility[] duties = [.. role.Responsibilities.Select(duty => new Responsibility(duty.Id, duty.Area, Mark(duty.Statement)))];
            return new Role(role.Id, role.Title, Mark(role.Mandate), new Focus(role.Focus.Orientation, role.Focus.Audience, Mark(role.Focus.Description)), duties)
            {
                Abbreviation = role.Abbreviation,
                DefiningResponsibility = duties.SingleOrDefault(duty => duty.Id == role.DefiningResponsibility?.Id),
                VendorRelationship = role.VendorRelationship is { } vendors
                    ? new VendorRelationship(vendors.Scope, vendors.Vendors, vendors.Purpose, Mark(vendors.Description))
                    : null,
                ReportingLine = role.ReportingLine is { } line ? new ReportingLine(line.ReportsTo, line.SeatInTopManagement, Mark(line.Description)) : null,
            };
        })];

        LocalizedText Mark(LocalizedText statement)
        {
            marks.TryAdd(statement, OwnRole.Text($"STATEMENT{marks.Count}END"));
            return marks[statement];
        }
    }

    private static IEnumerable<string> Statements(Role role) => Roles.Describe(role).Aspects
        .SelectMany(static aspect => aspect.Statements).Select(static statement => statement.In("en"));

    private static IEnumerable<string> Marks(string shown) => AMark().Matches(shown).Select(match => match.Value);

    [GeneratedRegex("STATEMENT[0-9]+END")]
    private static partial Regex AMark();
}
