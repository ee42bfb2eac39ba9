namespace ExecRoles.Tests.Model;

public sealed class AspectEntryTests
{
    [Fact]
    public void Statements_OfEachAreaOfEachRole_AreThoseOfItsResponsibilities() =>
        Roles.All.ShouldAllBe(static role => Areas.All.All(area => role.ResponsibilitiesIn(area.Id).Count == 0
            || Of(role, area.Id).Statements.SequenceEqual(role.ResponsibilitiesIn(area.Id).Select(static given => given.Statement))));

    [Fact]
    public void Statements_OfMandate_AreTheMandate() => Roles.All.ShouldAllBe(static role => Of(role, "mandate").Statements.Single() == role.Mandate);

    [Fact]
    public void Statements_OfFocus_AreItsDescription() => Roles.All.ShouldAllBe(static role => Of(role, "focus").Statements.Single() == role.Focus.Description);

    [Fact]
    public void Statements_OfVendors_AreTheirDescription() =>
        Roles.All.ShouldAllBe(static role => Of(role, "vendors").Statements.Single() == role.VendorRelationship!.Description);

    [Fact]
    public void Statements_OfReportingLine_AreItsDescription() =>
        Of(OwnRole.Make(), "reporting-line").Statements.ShouldBe([OwnRole.ReportingLine().Description]);

    [Fact]
    public void Statements_WhereTheRoleHasNone_AreEmpty() => Of(Roles.Cto, "operations", Roles.Cio).Statements.ShouldBeEmpty();

    [Theory]
    [InlineData("operations")]
    [InlineData("mandate")]
    public void Lists_OfEntry_CannotBeCastToSomethingMutable(string aspectId)
    {
        Of(Roles.Cto, aspectId, Roles.Cio).Statements.ShouldNotBeAssignableTo<ICollection<LocalizedText>>();
        Of(Roles.Cto, aspectId, Roles.Cio).Details.ShouldNotBeAssignableTo<ICollection<AspectDetail>>();
    }

    [Fact]
    public void Details_OfFocus_AreOrientationAndAudience() =>
        Shown(Of(OwnRole.Make(), "focus")).ShouldBe(["orientation | Direction: inward", "audience | Key stakeholders: everyone on the payroll"]);

    [Fact]
    public void Details_OfReportingLine_AreTheSeat() => Shown(Of(OwnRole.Make(), "reporting-line")).ShouldBe(["seat | Member of top management: rarely"]);

    [Fact]
    public void Details_OfVendors_AreScopeVendorsAndPurpose() =>
        Shown(Of(OwnRole.Make(), "vendors")).ShouldBe(
        [
            "scope | Type of vendor: technology vendors only", "vendors | External companies: payroll software", "purpose | Purpose of the relationship: to pay on time",
        ]);

    [Fact]
    public void Details_OfVendorsOfAnyField_SayNothingAboutTheScope() => Of(Roles.Ceo, "vendors").Details.Select(static detail => detail.Id).ShouldBe(["vendors", "purpose"]);

    [Fact]
    public void Details_OfMandateAndAreas_AreEmpty()
    {
        Of(OwnRole.Make(), "mandate").Details.ShouldBeEmpty();
        Of(OwnRole.Make(), "payroll").Details.ShouldBeEmpty();
    }

    [Fact]
    public void Details_WhereTheRoleHasNoStatement_AreEmpty()
    {
        Role without = new("without", OwnRole.Text("a", "b"), OwnRole.Text("a", "b"), OwnRole.Focus(), [OwnRole.Advice()]);

        Of(without, "vendors", OwnRole.Make()).Details.ShouldBeEmpty();
        Of(without, "reporting-line", OwnRole.Make()).Details.ShouldBeEmpty();
    }

    [Fact]
    public void Details_ReadTwice_AreTheSame()
    {
        AspectEntry entry = Of(OwnRole.Make(), "focus");

        entry.Details.ShouldBeSameAs(entry.Details);
        entry.Details[0].ToString().ShouldBe("orientation");
    }

    [Fact]
    public void DefiningStatement_InTheAreaOfTheDefiningResponsibility_IsIt() =>
        Roles.All.Where(static role => role.DefiningResponsibility is not null)
            .ShouldAllBe(static role => Of(role, role.DefiningResponsibility!.Area.Id).DefiningStatement == role.DefiningResponsibility.Statement);

    [Fact]
    public void DefiningStatement_Elsewhere_IsNull()
    {
        Of(OwnRole.Make(), "users").DefiningStatement.ShouldBeNull();
        Of(OwnRole.Make(), "mandate").DefiningStatement.ShouldBeNull();
        Of(OwnRole.Make(definingResponsibility: null), "payroll").DefiningStatement.ShouldBeNull();
    }

    [Fact]
    public void RoleAndAspect_OfEntry_AreItsOwn() => (Of(Roles.Cio, "mandate").Role, Of(Roles.Cio, "mandate").Aspect.Id).ShouldBe((Roles.Cio, "mandate"));

    [Fact]
    public void ToString_OfEntry_IsTheIdsOfRoleAndAspect() => Of(Roles.Cio, "mandate").ToString().ShouldBe("cio: mandate");

    private static IEnumerable<string> Shown(AspectEntry entry) => entry.Details.Select(static detail => $"{detail.Id} | {detail.Label:en}: {detail.Value:en}");

    private static AspectEntry Of(Role role, string aspectId, Role? other = null) =>
        Roles.Compare(role, other ?? role).Aspects.Single(compared => compared.Aspect.Id == aspectId).Entries[0];
}
