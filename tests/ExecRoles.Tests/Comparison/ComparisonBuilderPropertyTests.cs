using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Comparison;

public sealed class ComparisonBuilderPropertyTests
{
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
    public void Compare_AnyRoles_HasAreasInOrderOfFirstAppearance() => ForAllRoles((roles, comparison) =>
        Areas(comparison).Select(aspect => aspect.Aspect.Id)
            .ShouldBe(roles.SelectMany(role => role.Responsibilities).Select(given => given.Area.Id).Distinct()));

    [Fact]
    public void Compare_AnyRoles_HasDifferencesThatAreNotSame() => ForAllRoles((_, comparison) =>
        comparison.Differences.ShouldBe(comparison.Aspects.Where(aspect => aspect.Outcome != AspectOutcome.Same)));

    [Fact]
    public void Compare_AnyRoles_HasCommonGroundThatIsSameOrSharedByAll() => ForAllRoles((_, comparison) =>
        comparison.CommonGround.ShouldBe(comparison.Aspects.Where(aspect => aspect.Outcome == AspectOutcome.Same
            || (aspect.Aspect.Id is not ("mandate" or "focus") && aspect.Entries.All(entry => entry.Statements.Count > 0)))));

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
    public void Compare_RolesInAnyOtherOrder_ChangesNoDifferencesAndNoCommonGround() => ForAllPermutations((comparison, permuted) =>
    {
        permuted.Differences.Select(Id).ShouldBe(comparison.Differences.Select(Id), ignoreOrder: true);
        permuted.CommonGround.Select(Id).ShouldBe(comparison.CommonGround.Select(Id), ignoreOrder: true);
    });

    [Fact]
    public void Compare_RolesInAnyOtherOrder_ReordersTheEntries() => ForAllPermutations((_, permuted) =>
        permuted.Aspects.ShouldAllBe(aspect => aspect.Entries.Select(entry => entry.Role).SequenceEqual(permuted.Roles)));

    [Fact]
    public void Compare_EqualRolesMadeAnew_IsEqualAndHashesAlike() => ForAllRoles((roles, comparison) =>
    {
        RoleComparison again = Roles.Compare(roles.Select(Copy));

        again.ShouldBe(comparison);
        again.GetHashCode().ShouldBe(comparison.GetHashCode());
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
        .. role.Responsibilities.Select(responsibility => responsibility.Statement),
        .. role.VendorRelationship is { } vendors ? [vendors.Description] : Array.Empty<LocalizedText>(),
    ];

    private static IEnumerable<AspectComparison> Areas(RoleComparison comparison) =>
        comparison.Aspects.Where(aspect => aspect.Aspect.Id is not ("mandate" or "focus" or "vendors"));

    private static string Id(AspectComparison aspect) => aspect.Aspect.Id;

    private static IEnumerable<string> Contents(RoleComparison comparison) =>
        from aspect in comparison.Aspects
        from entry in aspect.Entries
        select $"{aspect} {aspect.Outcome} {entry}: {string.Join("; ", entry.Statements.Select(statement => statement.GetHashCode()))}";

    private static Role Copy(Role role) => new(
        role.Id,
        role.Title,
        role.Mandate,
        role.Focus,
        role.Responsibilities,
        role.Abbreviation,
        role.DefiningResponsibility?.Id,
        role.VendorRelationship,
        role.TitleForms,
        role.Codes);
}
