using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Comparison;

public sealed class ComparisonBuilderPropertyTests
{
    // What is said under these is a role's own, and not shared by saying something else.
    private static readonly string[] OwnAspects = ["mandate", "focus", "reporting-line"];

    [Fact]
    public void Compare_AnyRoles_HasEachStatementOfEachRoleExactlyOnce() => ForAllRoles((roles, comparison) =>
    {
        for (int index = 0; index < roles.Count; index++)
        {
            comparison.Aspects.SelectMany(aspect => aspect.Entries[index].Statements).ShouldBe(Statements(roles[index]), ignoreOrder: true);
        }
    });

    [Fact]
    public void Compare_AnyRoles_HasEachStatementInItsArea() => ForAllRoles((roles, comparison) =>
    {
        foreach (AspectComparison aspect in Areas(comparison))
        {
            aspect.Entries.Select(entry => entry.Statements.ToList())
                .ShouldBe(roles.Select(role => role.ResponsibilitiesIn(aspect.Aspect.Id).Select(given => given.Statement).ToList()));
        }
    });

    [Fact]
    public void Compare_AnyRoles_HasTheAspectsInTheirFixedOrder() => ForAllRoles((roles, comparison) =>
        comparison.Aspects.Select(Id).ShouldBe(
        [
            "mandate",
            "focus",
            .. roles.Any(role => role.ReportingLine is not null) ? ["reporting-line"] : Array.Empty<string>(),
            .. Areas(roles).OrderBy(BuiltInRank).ThenBy(id => id, StringComparer.Ordinal),
            .. roles.Any(role => role.VendorRelationship is not null) ? ["vendors"] : Array.Empty<string>(),
        ]));

    [Fact]
    public void Compare_AnyRoles_HasDifferencesThatAreNotSame() => ForAllRoles((_, comparison) =>
        comparison.Differences.ShouldBe(comparison.Aspects.Where(aspect => aspect.Outcome != AspectOutcome.Same)));

    [Fact]
    public void Compare_AnyRoles_HasCommonGroundThatIsSameOrSharedByAll() => ForAllRoles((_, comparison) =>
        comparison.CommonGround.ShouldBe(comparison.Aspects.Where(aspect => aspect.Outcome == AspectOutcome.Same
            || (!OwnAspects.Contains(aspect.Aspect.Id) && aspect.Entries.All(entry => entry.Statements.Count > 0)))));

    [Fact]
    public void Compare_AnyRoles_HasPartialWhereARoleSaysNothing() => ForAllRoles((_, comparison) =>
        comparison.Aspects.ShouldAllBe(aspect =>
            aspect.Outcome == AspectOutcome.Partial == aspect.Entries.Any(entry => entry.Statements.Count == 0)));

    [Fact]
    public void Compare_AnyRoles_HasNoAspectUnderWhichNobodySpeaks() => ForAllRoles((_, comparison) =>
        comparison.Aspects.ShouldAllBe(aspect => aspect.Entries.Any(entry => entry.Statements.Count > 0)));

    [Fact]
    public void Compare_AnyRoleWithItself_HasNoDifferences() => ForAllRoles((roles, _) =>
        Roles.Compare(roles[0], roles[0]).Differences.ShouldBeEmpty());

    [Fact]
    public void Compare_RolesInAnyOtherOrder_ChangesNoOutcomeAndNoStatement() => ForAllPermutations((comparison, permuted) =>
        Contents(permuted).ShouldBe(Contents(comparison), ignoreOrder: true));

    [Fact]
    public void Compare_RolesInAnyOtherOrder_ChangesNoOrderOfAspects() => ForAllPermutations((comparison, permuted) =>
        permuted.Aspects.Select(Id).ShouldBe(comparison.Aspects.Select(Id)));

    [Fact]
    public void Compare_TheOtherWayRound_DiffersByTheSwapAlone() => ForAllRoles((roles, _) =>
    {
        RoleComparison there = Roles.Compare(roles[0], roles[1]);
        RoleComparison back = Roles.Compare(roles[1], roles[0]);

        back.Roles.ShouldBe(there.Roles.Reverse());
        Swapped(back).ShouldBe(Swapped(there, reverse: false));
        back.Boundaries.ShouldBe(there.Boundaries);
    });

    [Fact]
    public void Compare_RolesInAnyOtherOrder_ChangesNoDifferencesAndNoCommonGround() => ForAllPermutations((comparison, permuted) =>
    {
        permuted.Differences.Select(Id).ShouldBe(comparison.Differences.Select(Id));
        permuted.CommonGround.Select(Id).ShouldBe(comparison.CommonGround.Select(Id));
    });

    [Fact]
    public void Compare_RolesInAnyOtherOrder_ReordersTheEntries() => ForAllPermutations((_, permuted) =>
        permuted.Aspects.ShouldAllBe(aspect => aspect.Entries.Select(entry => entry.Role).SequenceEqual(permuted.Roles)));

    [Fact]
    public void Compare_InACatalogOfTheRoles_HasTheSameAspectsWithItsOwnAreasInItsOrder() => ForAllRoles((roles, comparison) =>
    {
        RoleCatalog catalog = new(roles);

        RoleComparison inCatalog = catalog.Compare([.. roles]);

        inCatalog.Aspects.Select(Id).ShouldBe(comparison.Aspects.Select(Id), ignoreOrder: true);
        inCatalog.Aspects.Select(Id).Where(id => !OwnAspects.Contains(id) && id != "vendors").ShouldBe(catalog.Areas.Select(area => area.Id));
    });

    private static void ForAllRoles(Action<IReadOnlyList<Role>, RoleComparison> check) =>
        Prop.ForAll(ModelGenerators.RoleLists.ToArbitrary(), roles => check(roles, Roles.Compare(roles))).QuickCheckThrowOnFailure();

    private static void ForAllPermutations(Action<RoleComparison, RoleComparison> check)
    {
        Gen<(IReadOnlyList<Role>, Role[])> lists =
            from roles in ModelGenerators.RoleLists
            from permuted in Gen.Shuffle<Role>(roles)
            select (roles, permuted);
        Prop.ForAll(lists.ToArbitrary(), lists => check(Roles.Compare(lists.Item1), Roles.Compare(lists.Item2))).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<LocalizedText> Statements(Role role) =>
    [
        role.Mandate, role.Focus.Description,
        .. role.ReportingLine is { } line ? [line.Description] : Array.Empty<LocalizedText>(),
        .. role.Responsibilities.Select(responsibility => responsibility.Statement),
        .. role.VendorRelationship is { } vendors ? [vendors.Description] : Array.Empty<LocalizedText>(),
    ];

    private static IEnumerable<AspectComparison> Areas(RoleComparison comparison) =>
        comparison.Aspects.Where(aspect => aspect.Aspect.Id != "vendors" && !OwnAspects.Contains(aspect.Aspect.Id));

    private static IEnumerable<string> Areas(IEnumerable<Role> roles) =>
        roles.SelectMany(role => role.Responsibilities).Select(given => given.Area.Id).Distinct();

    private static int BuiltInRank(string areaId) =>
        ExecRoles.Areas.All.Select(area => area.Id).Append(areaId).Index().First(area => area.Item == areaId).Index;

    private static string Id(AspectComparison aspect) => aspect.Aspect.Id;

    private static IEnumerable<string> Contents(RoleComparison comparison) =>
        from aspect in comparison.Aspects
        from entry in aspect.Entries
        select $"{aspect.Outcome} {Shown(entry)}";

    private static IEnumerable<string> Swapped(RoleComparison comparison, bool reverse = true) => comparison.Aspects.Select(aspect =>
        $"{aspect} {aspect.Outcome}: {string.Join(" | ", (reverse ? aspect.Entries.Reverse() : aspect.Entries).Select(Shown))}");

    private static string Shown(AspectEntry entry) =>
        $"{entry}: {ModelObjects.Print(entry.DefiningStatement)}: {string.Join("; ", entry.Statements.Concat(entry.Details.Select(detail => detail.Value)).Select(ModelObjects.Print))}";
}
