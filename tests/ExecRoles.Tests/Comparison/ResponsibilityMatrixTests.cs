using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Comparison;

public sealed class ResponsibilityMatrixTests
{
    private static readonly ResponsibilityMatrix Matrix = new RoleCatalog(
        OwnRole.Make("payroll-lead", duties: [("payroll", "Pays."), ("governance", "Checks.")], defining: "duty-1"),
        OwnRole.Make("travel-lead", duties: [("travel", "Travels."), ("payroll", "Pays.")])).Matrix();

    [Fact]
    public void RolesAndAreas_OfAMatrix_AreInTheOrderOfTheCatalog()
    {
        Matrix.Roles.Select(static role => role.Id.Value).ShouldBe(["payroll-lead", "travel-lead"]);
        Matrix.Areas.Select(static area => area.Id).ShouldBe(["governance", "payroll", "travel"]);
    }

    [Fact]
    public void Areas_OfAMatrix_LackDeclaredOnesThatNoRoleUses() =>
        new RoleCatalog(Roles.Cio) { Areas = [OwnRole.Area("fleet")] }.Matrix().Areas.ShouldNotContain(static area => area.Id == "fleet");

    [Theory]
    [InlineData("payroll", "payroll-lead", true, true)]
    [InlineData("governance", "payroll-lead", true, false)]
    [InlineData("travel", "payroll-lead", false, false)]
    [InlineData("payroll", "travel-lead", true, false)]
    [InlineData("fleet", "payroll-lead", false, false)]
    [InlineData("payroll", "cio", false, false)]
    [InlineData("", "no id at all", false, false)]
    public void ListsAndIsCore_AnyPair_SayWhatTheRoleSays(string areaId, string roleId, bool lists, bool isCore) =>
        (Matrix.Lists(areaId, roleId), Matrix.IsCore(areaId, roleId)).ShouldBe((lists, isCore));

    [Fact]
    public void ListsAndIsCore_OfAnyCatalog_AreThoseOfItsRoles() =>
        Prop.ForAll(ModelGenerators.RoleLists.ToArbitrary(), roles =>
        {
            ResponsibilityMatrix matrix = new RoleCatalog(roles).Matrix();
            return matrix.Areas.All(area => roles.Any(role => role.ResponsibilitiesIn(area.Id).Count > 0))
                && roles.All(role => matrix.Areas.All(area => matrix.Lists(area.Id, role.Id) == (role.ResponsibilitiesIn(area.Id).Count > 0)
                    && matrix.IsCore(area.Id, role.Id) == (role.DefiningResponsibility?.Area.Id == area.Id)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lists_OfAMatrix_CannotBeCastToSomethingMutable()
    {
        Matrix.Areas.ShouldNotBeAssignableTo<ICollection<ResponsibilityArea>>();
        Matrix.Roles.ShouldNotBeAssignableTo<ICollection<Role>>();
    }

    [Fact]
    public void ListsAndIsCore_Null_AreRefused()
    {
        Should.Throw<ArgumentNullException>(() => Matrix.Lists(null!, "cio")).ParamName.ShouldBe("areaId");
        Should.Throw<ArgumentNullException>(() => Matrix.Lists("profit", null!)).ParamName.ShouldBe("roleId");
        Should.Throw<ArgumentNullException>(() => Matrix.IsCore(null!, "cio")).ParamName.ShouldBe("areaId");
        Should.Throw<ArgumentNullException>(() => Matrix.IsCore("profit", null!)).ParamName.ShouldBe("roleId");
    }

    [Fact]
    public void ToString_OfAMatrix_IsTheIdsOfTheRoles() => Matrix.ToString().ShouldBe("payroll-lead, travel-lead");
}
