namespace ExecRoles.Tests.Comparison;

public sealed class ComparisonBuilderTests
{
    public static TheoryData<string[]> Pairs { get; } = new(
        from first in Roles.All from second in Roles.All select new[] { first.Id.Value, second.Id.Value });

    [Fact]
    public void Compare_CioAndCto_HasMandateFocusAreasVendors() =>
        Ids(Roles.Compare(Roles.Cio, Roles.Cto)).ShouldBe(
            ["mandate", "focus", "infrastructure", "operations", "efficiency", "users", "profit", "leadership", "product", "portfolio", "vendors"]);

    [Fact]
    public void Compare_CtoAndCio_HasTheAreasOfTheNewFirstRoleFirst() =>
        Ids(Roles.Compare(Roles.Cto, Roles.Cio)).ShouldBe(
            ["mandate", "focus", "infrastructure", "leadership", "profit", "product", "portfolio", "operations", "efficiency", "users", "vendors"]);

    [Fact]
    public void Compare_AreasInterleaved_HasThemInOrderOfFirstAppearance()
    {
        Role first = OwnRole.Make("first", duties: [("payroll", "1"), ("travel", "2"), ("payroll", "3")]);
        Role second = OwnRole.Make("second", duties: [("training", "4"), ("travel", "5"), ("audit", "6")]);
        Role third = OwnRole.Make("third", duties: [("fleet", "7"), ("audit", "8"), ("payroll", "9")]);

        Ids(Roles.Compare(first, second, third)).ShouldBe(["mandate", "focus", "payroll", "travel", "training", "audit", "fleet"]);
    }

    [Fact]
    public void Compare_NobodyHasVendors_HasNoAspectForThem() =>
        Ids(Roles.Compare(OwnRole.Make("first"), OwnRole.Make("second"))).ShouldBe(["mandate", "focus", "payroll"]);

    [Fact]
    public void Compare_LastRoleHasVendors_HasAnAspectForThemAtTheEnd() =>
        Ids(Roles.Compare(OwnRole.Make("first"), OwnRole.Make("second", vendors: OwnRole.BuysSoftware())))
            .ShouldBe(["mandate", "focus", "payroll", "vendors"]);

    [Fact]
    public void Compare_SeveralStatementsInAnArea_HasThemInTheOrderOfTheRole()
    {
        Role first = OwnRole.Make("first", duties: [("payroll", "1"), ("travel", "2"), ("payroll", "3"), ("payroll", "1")]);

        RoleComparison comparison = Roles.Compare(first, OwnRole.Make("second"));

        comparison.Aspects[2].Entries[0].Statements.Select(statement => statement.In("en")).ShouldBe(["1", "3", "1"]);
    }

    [Fact]
    public void Compare_AreaThatARoleLacks_HasAnEntryWithoutStatementsForIt()
    {
        AspectComparison operations = Roles.Compare(Roles.Cio, Roles.Cto).Aspects.Single(aspect => aspect.Aspect.Id == "operations");

        operations.Entries.Select(entry => (entry.Role, entry.Statements.Count)).ShouldBe([(Roles.Cio, 1), (Roles.Cto, 0)]);
    }

    [Fact]
    public void Compare_MoreAreasThanFew_FindsEveryAreaOfEachRole()
    {
        (string, string)[] duties = [.. Enumerable.Range(1, 50).Select(number => ($"area-{number}", $"Statement {number}"))];
        Role first = OwnRole.Make("first", duties: duties);
        Role second = OwnRole.Make("second", duties: [.. duties.Reverse()]);

        RoleComparison comparison = Roles.Compare(first, second);

        comparison.CommonGround.Count.ShouldBe(52);
    }

    [Fact]
    public void Compare_AThousandResponsibilities_HasEachStatementOnce()
    {
        Role first = OwnRole.Make("first", duties: [.. Enumerable.Range(0, 1000).Select(number => ($"area-{number % 20}", $"Statement {number}"))]);

        RoleComparison comparison = Roles.Compare(first, OwnRole.Make("second", duties: [("area-7", "Other")]));

        comparison.Aspects.Skip(2).SelectMany(aspect => aspect.Entries[0].Statements).Distinct().Count().ShouldBe(1000);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Compare_CatalogRoles_HasOneEntryForEachRoleInTheirOrder(string[] ids)
    {
        RoleComparison comparison = Roles.All.Compare(ids);

        comparison.Aspects.ShouldAllBe(aspect => aspect.Entries.Select(entry => entry.Role.Id.Value).SequenceEqual(ids));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Compare_CatalogRoles_HasMandateFocusAndVendorsFirstAndLast(string[] ids)
    {
        IEnumerable<string> aspects = Ids(Roles.All.Compare(ids));

        aspects.Take(2).Append(aspects.Last()).ShouldBe(["mandate", "focus", "vendors"]);
    }

    [Fact]
    public void Compare_AreaTextsThatDiffer_MatchesAreasByIdAndNamesThemAsTheFirstRoleDoes()
    {
        var mine = new Responsibility("leads", new ResponsibilityArea("leadership", OwnRole.Text("Bossing around")), OwnRole.Text("Bosses around."));
        var boss = new Role("boss", OwnRole.Text("Boss"), OwnRole.Text("Is the boss."), OwnRole.LooksInward(), [mine]);

        AspectComparison leadership = Roles.Compare(boss, Roles.Cto).CommonGround.Single();

        leadership.Aspect.Name.In("en").ShouldBe("Bossing around");
    }

    private static IEnumerable<string> Ids(RoleComparison comparison) => comparison.Aspects.Select(aspect => aspect.Aspect.Id);
}
