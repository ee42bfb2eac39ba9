using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

public sealed class FacetsTests
{
    private static readonly Role Payer = OwnRole.Make(
        "payer", duties: [("payroll", "Runs it."), ("payroll", "Checks it."), ("travel", "Runs it.")], defining: "duty-2", vendors: OwnRole.BuysSoftware());

    [Fact]
    public void Definitions_AnyRole_ShowOrientationAndAudienceAfterTheFocus() =>
        Payer.ToText("en").ShouldContain("- Focus: Looks inward.\n- Direction: internal\n- Audience: all staff\n", Case.Sensitive);

    [Fact]
    public void Definitions_RoleWithVendors_ShowScopeVendorsAndPurposeAfterTheDealings() =>
        Payer.ToText("en").ShouldEndWith(
            "\nVendor relationship\n\nBuys from them.\n\n- Vendor range: any industry\n- Vendors: software houses\n- Purpose: software\n", Case.Sensitive);

    [Fact]
    public void Definitions_DefiningResponsibility_IsMarkedAlone() =>
        Payer.ToText("en").ShouldContain(
            "- Payroll: Runs it. Checks it. (defining responsibility)\n- Travel: Runs it.\n", Case.Sensitive);

    [Fact]
    public void Definitions_SameStatementInAnotherArea_IsNotMarked()
    {
        Role role = OwnRole.Make("payer", duties: [("payroll", "Runs it."), ("travel", "Runs it.")], defining: "duty-2");

        role.ToText("en").ShouldContain("- Payroll: Runs it.\n- Travel: Runs it. (defining responsibility)\n", Case.Sensitive);
    }

    [Fact]
    public void Definitions_SharedStatementThatIsDefiningForOneRole_IsNotMarked()
    {
        Role other = OwnRole.Make("other", duties: [("payroll", "Runs it."), ("payroll", "Checks it.")]);

        Roles.Compare(Payer, other).ToText("en").ShouldContain("- Payroll: Runs it. Checks it.\n", Case.Sensitive);
    }

    [Fact]
    public void Definitions_SharedStatementThatIsDefiningForAll_IsMarked()
    {
        Role other = OwnRole.Make("other", duties: [("payroll", "Checks it."), ("payroll", "Runs it.")], defining: "duty-1");

        Roles.Compare(Payer, other).ToText("en").ShouldContain("- Payroll: Runs it. Checks it. (defining responsibility)\n", Case.Sensitive);
    }

    [Fact]
    public void Rows_FocusesWithOtherOrientationOnly_ShowIt() =>
        Roles.Compare(OwnRole.Make("a"), OwnRole.Make("b", focus: OwnRole.LooksInward(FocusOrientation.Both))).ToText("en")
            .ShouldContain("- Direction\n  Title of a: internal\n  Title of b: internal and external\n", Case.Sensitive);

    [Fact]
    public void Rows_VendorsWithOtherScopeOnly_ShowIt() =>
        Roles.Compare(
            OwnRole.Make("a", vendors: OwnRole.BuysSoftware()), OwnRole.Make("b", vendors: OwnRole.BuysSoftware(VendorScope.Technology))).ToText("en")
            .ShouldContain("- Vendor range\n  Title of a: any industry\n  Title of b: technology only\n", Case.Sensitive);

    [Fact]
    public void Rows_VendorsOfOneRole_StandUnderItAlone() =>
        Roles.Compare(OwnRole.Make("a"), OwnRole.Make("b", vendors: OwnRole.BuysSoftware())).ToText("en").ShouldEndWith(
            "\nOnly Title of b\n\n- Vendor relationship: Buys from them.\n- Vendor range: any industry\n- Vendors: software houses\n- Purpose: software\n",
            Case.Sensitive);
}
