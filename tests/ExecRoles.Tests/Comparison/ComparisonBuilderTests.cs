namespace ExecRoles.Tests.Comparison;

public sealed class ComparisonBuilderTests
{
    private static readonly (Role First, Role Second)[] Pairs = [.. from first in Roles.All from second in Roles.All select (first, second)];

    [Theory]
    [InlineData("cio", "cto")]
    [InlineData("cto", "cio")]
    public void Compare_AnyOrder_HasMandateFocusAreasVendors(string first, string second) =>
        Ids(Roles.All.Compare(first, second)).ShouldBe(
            ["mandate", "focus", "reporting-line", "leadership", "profit", "product", "portfolio", "infrastructure", "operations", "efficiency", "users", "vendors"]);

    [Fact]
    public void Compare_OwnAreasWithoutCatalog_HasThemAfterTheBuiltInOnesById()
    {
        Role first = OwnRole.Make("first", duties: [("payroll", "1"), ("travel", "2"), ("governance", "3")]);
        Role second = OwnRole.Make("second", duties: [("training", "4"), ("travel", "5"), ("audit", "6")]);
        Role third = OwnRole.Make("third", duties: [("fleet", "7"), ("audit", "8"), ("leadership", "9")]);

        Ids(Roles.Compare(first, second, third)).ShouldBe(["mandate", "focus", "leadership", "governance", "audit", "fleet", "payroll", "training", "travel"]);
    }

    [Fact]
    public void Compare_OwnAreasOfACatalog_HasThemInTheOrderOfTheCatalog()
    {
        Role first = OwnRole.Make("first", duties: [("payroll", "1"), ("governance", "2"), ("audit", "3")]);
        Role second = OwnRole.Make("second", duties: [("training", "4"), ("audit", "5")]);
        RoleCatalog catalog = new(first, second);
        RoleCatalog declaring = new(first, second) { Areas = [OwnRole.Area("training"), OwnRole.Area("audit")] };

        Ids(catalog.Compare("second", "first")).ShouldBe(["mandate", "focus", "governance", "payroll", "audit", "training"]);
        Ids(declaring.Compare("first", "second")).ShouldBe(["mandate", "focus", "governance", "training", "audit", "payroll"]);
    }

    [Fact]
    public void Compare_OneRoleHasAReportingLine_HasAnAspectForItAfterTheFocus() =>
        Ids(Roles.Compare(OwnRole.Make("first"), OwnRole.Make("second", reportingLine: OwnRole.ReportsToCeo())))
            .ShouldBe(["mandate", "focus", "reporting-line", "payroll"]);

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

    [Fact]
    public void Compare_EachTwoBuiltInRoles_HasOneEntryForEachInTheirOrder() =>
        Pairs.ShouldAllBe(static pair => Roles.Compare(pair.First, pair.Second).Aspects
            .All(aspect => aspect.Entries.Select(static entry => entry.Role).SequenceEqual(new[] { pair.First, pair.Second })));

    [Fact]
    public void Compare_EachTwoBuiltInRoles_HasMandateAndFocusFirstAndVendorsLast() =>
        Pairs.Select(static pair => Ids(Roles.Compare(pair.First, pair.Second)).ToList())
            .ShouldAllBe(static ids => ids[0] == "mandate" && ids[1] == "focus" && ids.Last() == "vendors");

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
