using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Model;

public sealed class RoleWithAreasTests
{
    private static readonly ResponsibilityArea Renamed = new("payroll", OwnRole.Text("Pay", "Lohn"));

    [Fact]
    public void WithAreas_OtherTexts_PutsTheResponsibilitiesThere() =>
        OwnRole.Make().WithAreas([Renamed]).Responsibilities.Select(given => given.Area).ShouldBe([Renamed, Areas.Users]);

    [Fact]
    public void WithAreas_OtherTexts_LeavesAllElse()
    {
        Role role = OwnRole.Make(
            titleForms: new TitleForms(new GenderForms(OwnRole.Text("a", "b")), sources: [Source.CommonKnowledge]),
            responsibilities: [new("monthly-run", OwnRole.Payroll(), OwnRole.Text("a", "b"), [Source.CommonKnowledge])],
            codes: [OccupationCode.None("ESCO")]);

        Role placed = role.WithAreas([Renamed]);

        placed.ShouldNotBe(role);
        placed.WithAreas([OwnRole.Payroll()]).ShouldBe(role);
        placed.TitleForms.ShouldBeSameAs(role.TitleForms);
        placed.Codes.ShouldBe(role.Codes);
        placed.Responsibilities[0].Sources.ShouldBe([Source.CommonKnowledge]);
        placed.DefiningResponsibility.ShouldBeSameAs(placed.Responsibilities[0]);
    }

    [Fact]
    public void WithAreas_BuiltInRole_KeepsTitleFormsCodesAndBoundaries()
    {
        Role placed = Roles.Cio.WithAreas([new ResponsibilityArea("profit", OwnRole.Text("Money", "Geld"))]);

        placed.ShouldNotBe(Roles.Cio);
        placed.TitleForms.ShouldBe(Roles.Cio.TitleForms);
        placed.Codes.ShouldBe(Roles.Cio.Codes);
        Roles.Compare(placed, Roles.Coo).Boundary.ShouldBe(Roles.Compare(Roles.Cio, Roles.Coo).Boundary);
    }

    [Fact]
    public void WithAreas_EqualAreas_IsTheSameRole()
    {
        Role role = OwnRole.Make();

        role.WithAreas([OwnRole.Payroll(), Areas.Users]).ShouldBeSameAs(role);
    }

    [Fact]
    public void WithAreas_AreasThatItDoesNotUse_IsTheSameRole()
    {
        Role role = OwnRole.Make();

        role.WithAreas([Areas.Profit, new ResponsibilityArea("travel", OwnRole.Text("Travel", "Reisen"))]).ShouldBeSameAs(role);
        role.WithAreas([]).ShouldBeSameAs(role);
    }

    [Fact]
    public void WithAreas_ThereAndBack_IsAnEqualRole() =>
        Prop.ForAll(ModelGenerators.Roles.ToArbitrary(), role =>
        {
            ResponsibilityArea[] areas = [.. role.Responsibilities.Select(given => given.Area).Distinct()];
            Role placed = role.WithAreas(areas.Select(area => new ResponsibilityArea(area.Id, new LocalizedText(("sv", area.Id)))));
            return !placed.Equals(role)
                && placed.Responsibilities.All(given => given.Area.Name.DefaultLanguage == "sv")
                && placed.WithAreas(areas).Equals(role);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void WithAreas_TwoOfOneId_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make().WithAreas([OwnRole.Payroll(), Areas.Users, Renamed])).Message.ShouldBe(
            "Two areas have the id 'payroll'. Give one. (Parameter 'areas')");

    [Fact]
    public void WithAreas_Null_Throws()
    {
        Should.Throw<ArgumentNullException>(() => OwnRole.Make().WithAreas(null!)).ParamName.ShouldBe("areas");
        Should.Throw<ArgumentNullException>(() => OwnRole.Make().WithAreas([Areas.Users, null!])).ParamName.ShouldBe("areas");
    }
}
