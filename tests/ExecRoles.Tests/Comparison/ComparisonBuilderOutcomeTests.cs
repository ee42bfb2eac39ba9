namespace ExecRoles.Tests.Comparison;

public sealed class ComparisonBuilderOutcomeTests
{
    [Fact]
    public void Compare_CioAndCto_HasTheOutcomesOfTheFacts() =>
        Roles.Compare(Roles.Cio, Roles.Cto).Aspects.Select(aspect => $"{aspect.Aspect}: {aspect.Outcome}").ShouldBe(
        [
            "mandate: Different", "focus: Different", "reporting-line: Different", "leadership: Different", "profit: Different", "product: Partial", "portfolio: Partial",
            "infrastructure: Different", "operations: Partial", "efficiency: Partial", "users: Partial", "vendors: Different",
        ]);

    [Fact]
    public void Mandate_EqualTexts_IsSame() => Outcome("mandate", OwnRole.Make("first"), OwnRole.Make("second")).ShouldBe(AspectOutcome.Same);

    [Fact]
    public void Mandate_OtherText_IsDifferent() =>
        Outcome("mandate", OwnRole.Make("first"), OwnRole.Make("second", mandate: "Pays nobody.")).ShouldBe(AspectOutcome.Different);

    [Fact]
    public void Mandate_LastOfThreeIsOther_IsDifferent() =>
        Outcome("mandate", OwnRole.Make("first"), OwnRole.Make("second"), OwnRole.Make("third", mandate: "Pays nobody."))
            .ShouldBe(AspectOutcome.Different);

    [Fact]
    public void Focus_AllEqual_IsSame() => Outcome("focus", OwnRole.Make("first"), OwnRole.Make("second")).ShouldBe(AspectOutcome.Same);

    public static TheoryData<FocusOrientation, string, string> OtherFocuses { get; } = new()
    {
        { FocusOrientation.External, "all staff", "Looks inward." },
        { FocusOrientation.Both, "all staff", "Looks inward." },
        { FocusOrientation.Internal, "new staff", "Looks inward." },
        { FocusOrientation.Internal, "all staff", "Looks outward." },
    };

    [Theory]
    [MemberData(nameof(OtherFocuses))]
    public void Focus_OnePartIsOther_IsDifferent(FocusOrientation orientation, string audience, string description) =>
        Outcome("focus", OwnRole.Make("first"), OwnRole.Make("second", focus: OwnRole.LooksInward(orientation, audience, description)))
            .ShouldBe(AspectOutcome.Different);

    [Fact]
    public void ReportingLine_AllEqual_IsSame() =>
        Outcome("reporting-line", OwnRole.Make("first", reportingLine: OwnRole.ReportsToCeo()), OwnRole.Make("second", reportingLine: OwnRole.ReportsToCeo()))
            .ShouldBe(AspectOutcome.Same);

    [Theory]
    [InlineData("cfo", SeatInTopManagement.Usually, "Reports to the CEO.")]
    [InlineData("ceo", SeatInTopManagement.Rarely, "Reports to the CEO.")]
    [InlineData("ceo", SeatInTopManagement.Usually, "Reports to the board.")]
    public void ReportingLine_OnePartIsOther_IsDifferent(string reportsTo, SeatInTopManagement seat, string description) =>
        Outcome(
            "reporting-line",
            OwnRole.Make("first", reportingLine: OwnRole.ReportsToCeo()),
            OwnRole.Make("second", reportingLine: OwnRole.ReportsToCeo(reportsTo, seat, description))).ShouldBe(AspectOutcome.Different);

    [Fact]
    public void ReportingLine_OneRoleHasNone_IsPartial() =>
        Outcome("reporting-line", OwnRole.Make("first"), OwnRole.Make("second", reportingLine: OwnRole.ReportsToCeo())).ShouldBe(AspectOutcome.Partial);

    [Fact]
    public void Vendors_AllEqual_IsSame() =>
        Outcome("vendors", OwnRole.Make("first", vendors: OwnRole.BuysSoftware()), OwnRole.Make("second", vendors: OwnRole.BuysSoftware()))
            .ShouldBe(AspectOutcome.Same);

    public static TheoryData<VendorScope, string, string, string> OtherVendors { get; } = new()
    {
        { VendorScope.Technology, "software houses", "software", "Buys from them." },
        { VendorScope.Any, "banks", "software", "Buys from them." },
        { VendorScope.Any, "software houses", "advice", "Buys from them." },
        { VendorScope.Any, "software houses", "software", "Rents from them." },
    };

    [Theory]
    [MemberData(nameof(OtherVendors))]
    public void Vendors_OnePartIsOther_IsDifferent(VendorScope scope, string vendors, string purpose, string description) =>
        Outcome(
            "vendors",
            OwnRole.Make("first", vendors: OwnRole.BuysSoftware()),
            OwnRole.Make("second", vendors: OwnRole.BuysSoftware(scope, vendors, purpose, description))).ShouldBe(AspectOutcome.Different);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Vendors_OneOfThreeHasNone_IsPartial(int without) =>
        Outcome("vendors", [.. Enumerable.Range(0, 3).Select(index =>
            OwnRole.Make($"role-{index}", vendors: index == without ? null : OwnRole.BuysSoftware()))]).ShouldBe(AspectOutcome.Partial);

    [Fact]
    public void Area_EqualStatementsInOtherOrder_IsSame() =>
        Outcome("payroll", WithPayroll("first", "Runs it.", "Checks it.", "Runs it."), WithPayroll("second", "Runs it.", "Runs it.", "Checks it."))
            .ShouldBe(AspectOutcome.Same);

    [Fact]
    public void Area_EqualStatementsUnderOtherIds_IsSame()
    {
        Role first = OwnRole.Make("first", duties: [("travel", "Travels."), ("payroll", "Runs it.")]);

        Outcome("payroll", first, WithPayroll("second", "Runs it.")).ShouldBe(AspectOutcome.Same);
    }

    public static TheoryData<string[]> OtherStatements { get; } =
    [
        ["Runs it."], ["Runs it.", "Checks it."], ["Runs it.", "Checks it.", "Checks it."], ["Runs it.", "Runs it.", "Checks it.", "Checks it."],
        ["Runs it.", "Runs it.", "Stops it."],
    ];

    [Theory]
    [MemberData(nameof(OtherStatements))]
    public void Area_OtherStatements_IsDifferent(string[] statements) =>
        Outcome("payroll", WithPayroll("first", "Runs it.", "Runs it.", "Checks it."), WithPayroll("second", statements))
            .ShouldBe(AspectOutcome.Different);

    [Fact]
    public void Area_StatementInOneMoreLanguage_IsDifferent()
    {
        var bilingual = new Responsibility("runs", OwnRole.Area("payroll"), new LocalizedText(("en", "Runs it."), ("de", "Betreibt sie.")));
        var second = new Role("second", OwnRole.Text("Second"), OwnRole.Text("Pays."), OwnRole.LooksInward(), [bilingual]);

        Outcome("payroll", WithPayroll("first", "Runs it."), second).ShouldBe(AspectOutcome.Different);
    }

    [Fact]
    public void Area_OneOfThreeIsOther_IsDifferent() =>
        Outcome("payroll", WithPayroll("first", "Runs it."), WithPayroll("second", "Runs it."), WithPayroll("third", "Checks it."))
            .ShouldBe(AspectOutcome.Different);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public void Area_OneOfFiveLacksIt_IsPartial(int without) =>
        Outcome("payroll", [.. Enumerable.Range(0, 5).Select(index =>
            OwnRole.Make($"role-{index}", duties: index == without ? [("travel", "Travels.")] : [("payroll", "Runs it."), ("travel", "Travels.")]))])
            .ShouldBe(AspectOutcome.Partial);

    [Fact]
    public void Area_TextsOfTheAreaDiffer_IsSameByItsStatements()
    {
        var renamed = new ResponsibilityArea("payroll", OwnRole.Text("Wages")) { Description = OwnRole.Text("All that is paid.") };
        var second = new Role(
            "second", OwnRole.Text("Second"), OwnRole.Text("Pays."), OwnRole.LooksInward(), [new("runs", renamed, OwnRole.Text("Runs it."))]);

        Outcome("payroll", WithPayroll("first", "Runs it."), second).ShouldBe(AspectOutcome.Same);
    }

    private static Role WithPayroll(string id, params string[] statements) =>
        OwnRole.Make(id, duties: [.. statements.Select(statement => ("payroll", statement))]);

    private static AspectOutcome Outcome(string aspectId, params Role[] roles) =>
        Roles.Compare(roles).Aspects.Single(aspect => aspect.Aspect.Id == aspectId).Outcome;
}
