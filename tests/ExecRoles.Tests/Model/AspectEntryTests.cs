using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class AspectEntryTests : EqualityContract<AspectEntry>
{
    public static TheoryData<string> EachRole => [.. Roles.All.Select(static role => role.Id.Value)];

    [Theory]
    [MemberData(nameof(EachRole))]
    public void Statements_OfEachArea_AreThoseOfItsResponsibilities(string id) =>
        Areas.All.ShouldAllBe(area => Roles.All[id].ResponsibilitiesIn(area).Count == 0 || Of(Roles.All[id], area.Id).Statements.SequenceEqual(
            Roles.All[id].ResponsibilitiesIn(area).Select(static given => given.Statement)));

    [Theory]
    [MemberData(nameof(EachRole))]
    public void Statements_OfMandate_AreTheMandate(string id) => Of(Roles.All[id], "mandate").Statements.ShouldBe([Roles.All[id].Mandate]);

    [Theory]
    [MemberData(nameof(EachRole))]
    public void Statements_OfFocus_AreItsDescription(string id) => Of(Roles.All[id], "focus").Statements.ShouldBe([Roles.All[id].Focus.Description]);

    [Theory]
    [MemberData(nameof(EachRole))]
    public void Statements_OfVendors_AreTheirDescription(string id) =>
        Of(Roles.All[id], "vendors").Statements.ShouldBe([Roles.All[id].VendorRelationship.ShouldNotBeNull().Description]);

    [Fact]
    public void Statements_WhereTheRoleHasNone_AreEmpty() => Of(Roles.Cto, "operations", Roles.Cio).Statements.ShouldBeEmpty();

    [Theory]
    [InlineData("operations")]
    [InlineData("mandate")]
    public void Statements_OfEntry_CannotBeCastToSomethingMutable(string aspectId) =>
        Of(Roles.Cto, aspectId, Roles.Cio).Statements.ShouldNotBeAssignableTo<ICollection<LocalizedText>>();

    [Fact]
    public void Role_OfEntry_IsTheRole() => Of(Roles.Cio, "mandate").Role.ShouldBeSameAs(Roles.Cio);

    [Fact]
    public void ToString_OfEntry_IsTheIdOfTheRole() => Of(Roles.Cio, "mandate").ToString().ShouldBe("cio");

    protected override AspectEntry Make() => Of(OwnRole.Make(), "payroll");

    protected override IEnumerable<AspectEntry> MakeOthers() =>
        [Of(OwnRole.Make(), "mandate"), Of(OwnRole.Make(), "operations", Roles.Cio), Of(OwnRole.Make(abbreviation: null), "payroll")];

    private static AspectEntry Of(Role role, string aspectId, Role? other = null) =>
        Roles.Compare(role, other ?? role).Aspects.Single(compared => compared.Aspect.Id == aspectId).Entries[0];
}
