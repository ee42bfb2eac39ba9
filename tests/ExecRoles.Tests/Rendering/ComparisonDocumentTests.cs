using System.Text.RegularExpressions;
using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Rendering;

public sealed partial class ComparisonDocumentTests
{
    public static TheoryData<string> Formats => Format.Names;

    [Theory]
    [MemberData(nameof(Formats))]
    public void Comparison_AnyRoles_ShowsEachStatementOnceAndASharedOneOnceForAll(string format) =>
        Prop.ForAll(ModelGenerators.RoleLists.ToArbitrary(), given =>
        {
            RoleComparison comparison = Roles.Compare(Marked(given));
            IEnumerable<LocalizedText> expected =
                from aspect in comparison.Aspects
                from entry in aspect.Entries.Take(aspect.Outcome == AspectOutcome.Same ? 1 : aspect.Entries.Count)
                from statement in entry.Statements
                select statement;

            Marks(Format.ByName[format].Show(comparison, "en")).ShouldBe(expected.Select(statement => statement.In("en")), ignoreOrder: true);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Comparison_ARoleWithItself_ShowsEachStatementOnce(string format) =>
        Prop.ForAll(ModelGenerators.RoleLists.ToArbitrary(), given =>
        {
            Role role = Marked(given)[0];

            Marks(Format.ByName[format].Show(Roles.Compare(role, role), "en")).ShouldBe(Statements(role), ignoreOrder: true);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Description_AnyRole_ShowsEachStatementOnce(string format) =>
        Prop.ForAll(ModelGenerators.RoleLists.ToArbitrary(), given =>
        {
            Role role = Marked(given)[0];

            Marks(Format.ByName[format].Show(role, "en")).ShouldBe(Statements(role), ignoreOrder: true);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_AnyRoles_EndEachLineWithALineFeed(string format) =>
        Prop.ForAll(ModelGenerators.RoleLists.ToArbitrary(), roles =>
        {
            string shown = Format.ByName[format].Show(Roles.Compare(roles), "en");

            (shown.EndsWith('\n'), shown.Contains('\r')).ShouldBe((true, false));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sections_SomeOfEverything_AreCommonGroundThenDifferencesThenWhatOnlySomeHave()
    {
        Role first = OwnRole.Make("a", duties: [("payroll", "1"), ("travel", "2"), ("audit", "3")], abbreviation: "A");
        Role second = OwnRole.Make("b", "Other.", duties: [("payroll", "1"), ("travel", "4"), ("fleet", "5")], abbreviation: "B");
        Role third = OwnRole.Make("c", "Third.", duties: [("payroll", "1"), ("audit", "6"), ("law", "7")], abbreviation: "C");

        Headings(Roles.Compare(first, second, third)).ShouldBe(
            ["Common ground", "Differences", "Only A and B", "Only A and C", "Only B", "Only C"]);
    }

    [Fact]
    public void Sections_NothingDiffers_SayIt()
    {
        RoleComparison comparison = Roles.Compare(OwnRole.Make("a"), OwnRole.Make("b"));

        comparison.ToText("en").ShouldEndWith("\nDifferences\n\nThe roles do not differ.\n", Case.Sensitive);
    }

    [Fact]
    public void Sections_OnlySomeHaveMore_DoNotSayThatNothingDiffers() =>
        Headings(Roles.Compare(OwnRole.Make("a"), OwnRole.Make("b", duties: [("payroll", "Runs payroll."), ("travel", "2")])))
            .ShouldBe(["Common ground", "Only Title of b"]);

    private static IEnumerable<string> Headings(RoleComparison comparison) =>
        HtmlOutline.Parse(comparison.ToHtml("en")).QuerySelectorAll("h3").Select(heading => heading.TextContent);

    // Puts a word of its own in the place of each statement, the same one for equal statements.
    private static Role[] Marked(IReadOnlyList<Role> roles)
    {
        Dictionary<LocalizedText, LocalizedText> marks = [];
        return [.. roles.Select(role => new Role(
            role.Id,
            role.Title,
            Mark(role.Mandate),
            new Focus(role.Focus.Orientation, role.Focus.Audience, Mark(role.Focus.Description)),
            role.Responsibilities.Select(duty => new Responsibility(duty.Id, duty.Area, Mark(duty.Statement))),
            role.Abbreviation,
            role.DefiningResponsibility?.Id,
            role.VendorRelationship is { } vendors
                ? new VendorRelationship(vendors.Scope, vendors.Vendors, vendors.Purpose, Mark(vendors.Description))
                : null))];

        LocalizedText Mark(LocalizedText statement)
        {
            marks.TryAdd(statement, OwnRole.Text($"STATEMENT{marks.Count}END"));
            return marks[statement];
        }
    }

    private static IEnumerable<string> Statements(Role role) => Roles.Compare(role, role).Aspects
        .SelectMany(aspect => aspect.Entries[0].Statements).Select(statement => statement.In("en"));

    private static IEnumerable<string> Marks(string shown) => AMark().Matches(shown).Select(match => match.Value);

    [GeneratedRegex("STATEMENT[0-9]+END")]
    private static partial Regex AMark();
}
