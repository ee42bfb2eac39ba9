using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

/// <summary>What stands in a place of a page: statements, the core responsibility with its mark in front, and details.</summary>
public sealed class AspectCellsTests
{
    private static readonly Role Payer = OwnRole.Make(
        "payer", duties: [("payroll", "Runs it."), ("payroll", "Checks it."), ("travel", "Runs it.")], defining: "duty-2", vendors: OwnRole.BuysSoftware());

    [Fact]
    public void Description_AnyRole_ShowsOrientationAndAudienceInsideTheFocus() =>
        Text(Payer).ShouldContain("- Focus: Looks inward.\n  Direction: inward\n  Key stakeholders: all staff\n".Replace("\n  ", "\n    ", StringComparison.Ordinal), Case.Sensitive);

    [Fact]
    public void Description_ReportingLine_ShowsTheSeatInside() =>
        Text(OwnRole.Make("own", reportingLine: OwnRole.ReportsToCeo())).ShouldContain(
            "\n- Reporting line: Reports to the CEO.\n    Member of top management: usually\n", Case.Sensitive);

    [Fact]
    public void Description_RoleWithVendors_ShowsVendorsAndPurposeAfterTheRelationship() =>
        Text(Payer).ShouldEndWith(
            "\nWorking with vendors\n\nBuys from them.\n\n- External companies: software houses\n- Purpose of the relationship: software\n", Case.Sensitive);

    [Fact]
    public void Description_TechnologyVendorsOnly_ShowsThat() =>
        Text(OwnRole.Make("own", vendors: OwnRole.BuysSoftware(VendorScope.Technology))).ShouldContain(
            "\n- Type of vendor: technology vendors only\n- External companies: software houses\n", Case.Sensitive);

    [Fact]
    public void Description_DefiningResponsibility_IsMarkedAloneAndInFront() =>
        Text(Payer).ShouldContain(
            "- Payroll:\n    - Runs it.\n    - Core responsibility: Checks it.\n- Travel: Runs it.\n", Case.Sensitive);

    [Fact]
    public void Description_SameStatementInAnotherArea_IsNotMarked() =>
        Text(OwnRole.Make("payer", duties: [("payroll", "Runs it."), ("travel", "Runs it.")], defining: "duty-2"))
            .ShouldContain("- Payroll: Runs it.\n- Travel: Core responsibility: Runs it.\n", Case.Sensitive);

    [Fact]
    public void Comparison_SharedStatementThatIsCoreForOneRole_IsNotMarked()
    {
        Role other = OwnRole.Make("other", duties: [("payroll", "Runs it."), ("payroll", "Checks it.")]);

        Text(Payer, other).ShouldContain("- Payroll:\n    - Runs it.\n    - Checks it.\n", Case.Sensitive);
    }

    [Fact]
    public void Comparison_SharedStatementThatIsCoreForAll_IsMarked()
    {
        Role other = OwnRole.Make("other", duties: [("payroll", "Checks it."), ("payroll", "Runs it.")], defining: "duty-1");

        Text(Payer, other).ShouldContain("- Payroll:\n    - Runs it.\n    - Core responsibility: Checks it.\n", Case.Sensitive);
    }

    [Fact]
    public void Comparison_FocusesThatDifferInOrientationAlone_ShowItInsideTheirCells() =>
        Text(OwnRole.Make("a"), OwnRole.Make("b", focus: OwnRole.LooksInward(FocusOrientation.Both))).ShouldContain(
            """
            - Focus
              Title of a: Looks inward.
                Direction: inward
                Key stakeholders: all staff
              Title of b: Looks inward.
                Direction: inward and outward
                Key stakeholders: all staff

            """.ReplaceLineEndings("\n"), Case.Sensitive);

    [Fact]
    public void Comparison_ReportingLinesThatDifferInTheSeatAlone_ShowItInsideTheirCells() =>
        Text(
            OwnRole.Make("a", reportingLine: OwnRole.ReportsToCeo()),
            OwnRole.Make("b", reportingLine: OwnRole.ReportsToCeo(seat: SeatInTopManagement.Rarely))).ShouldContain(
            """
            - Reporting line
              Title of a: Reports to the CEO.
                Member of top management: usually
              Title of b: Reports to the CEO.
                Member of top management: rarely

            """.ReplaceLineEndings("\n"), Case.Sensitive);

    [Fact]
    public void Comparison_VendorsThatDifferInScopeAlone_ShowIt() =>
        Text(OwnRole.Make("a", vendors: OwnRole.BuysSoftware()), OwnRole.Make("b", vendors: OwnRole.BuysSoftware(VendorScope.Technology))).ShouldContain(
            """
            - Working with vendors
              Title of a: Buys from them.
                External companies: software houses
                Purpose of the relationship: software
              Title of b: Buys from them.
                Type of vendor: technology vendors only
                External companies: software houses
                Purpose of the relationship: software

            """.ReplaceLineEndings("\n"), Case.Sensitive);

    [Fact]
    public void Comparison_VendorsOfOneRole_StandUnderItAlone() =>
        Text(OwnRole.Make("a"), OwnRole.Make("b", vendors: OwnRole.BuysSoftware())).ShouldContain(
            "- Working with vendors\n  Title of a: –\n  Title of b: Buys from them.\n    External companies: software houses\n", Case.Sensitive);

    private static string Text(Role role) => Roles.Describe(role).ToText("en");

    private static string Text(Role one, Role other) => Roles.Compare(one, other).ToText("en");
}
