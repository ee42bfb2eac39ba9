using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests;

public sealed partial class RoleCatalogTests
{
    [Fact]
    public void With_NewRole_HasItAtTheEnd() => Catalog.With(Roles.Cto).ShouldBe([Payroll, Travel, Roles.Cio, Roles.Cto]);

    [Fact]
    public void With_RoleOfAKnownId_HasItInTheSamePlace()
    {
        Role other = OwnRole.Make("travel-lead", mandate: "Sends everyone away.");

        Catalog.With(other).ShouldBe([Payroll, other, Roles.Cio]);
    }

    [Fact]
    public void With_RoleOfAKnownId_IsFoundByIt()
    {
        Role other = OwnRole.Make("travel-lead", mandate: "Sends everyone away.");

        Catalog.With(other)["travel-lead"].ShouldBeSameAs(other);
    }

    [Fact]
    public void With_EmptyCatalog_HasTheRoleAlone() => new RoleCatalog().With(Travel).ShouldBe([Travel]);

    [Fact]
    public void With_AnyRole_LeavesTheCatalogAsItWas()
    {
        Catalog.With(Roles.Cto);

        Catalog.ShouldBe([Payroll, Travel, Roles.Cio]);
    }

    [Fact]
    public void With_TheOnlyRoleThatUsesAnArea_MayChangeTheArea()
    {
        Role role = new(
            "travel-lead", OwnRole.Text("Travel lead"), OwnRole.Text("Travels."), OwnRole.LooksInward(),
            [new Responsibility("travels", new ResponsibilityArea("travel", OwnRole.Text("Business trips")), OwnRole.Text("Travels."))]);

        Catalog.With(role)["travel-lead"].Responsibilities[0].Area.Name.In("en").ShouldBe("Business trips");
    }

    [Fact]
    public void With_UnequalAreaOfOneId_IsRefused() =>
        Should.Throw<ArgumentException>(() => Catalog.With(OwnRole.Make("boss", duties: [("leadership", "Leads.")]))).Message.ShouldBe(
            "The role 'boss' has an area 'leadership' with other texts than the area 'leadership' before it. "
            + "Use one ResponsibilityArea for both, or give one of them another id. (Parameter 'role')");

    [Fact]
    public void With_Null_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => Catalog.With(null!)).Message.ShouldBe("Value cannot be null. (Parameter 'role')");

    [Fact]
    public void Without_KnownId_LacksTheRole() => Catalog.Without("travel-lead").ShouldBe([Payroll, Roles.Cio]);

    [Fact]
    public void Without_KnownId_FindsTheOthersStill() => Catalog.Without("payroll-lead")["cio"].ShouldBeSameAs(Roles.Cio);

    [Fact]
    public void Without_RoleId_LacksTheRole() => Catalog.Without(Roles.Cio.Id).ShouldBe([Payroll, Travel]);

    [Fact]
    public void Without_TheOnlyRole_IsEmpty() => new RoleCatalog(Travel).Without("travel-lead").ShouldBeEmpty();

    [Fact]
    public void Without_AnyRole_LeavesTheCatalogAsItWas()
    {
        Catalog.Without("cio");

        Catalog.ShouldBe([Payroll, Travel, Roles.Cio]);
    }

    [Theory]
    [InlineData("cto")]
    [InlineData("CIO")]
    [InlineData("")]
    [InlineData("no id at all")]
    public void Without_UnknownId_IsTheSameCatalog(string id) => Catalog.Without(id).ShouldBeSameAs(Catalog);

    [Fact]
    public void Without_UnknownRoleId_IsTheSameCatalog() => Catalog.Without(Roles.Cto.Id).ShouldBeSameAs(Catalog);

    [Fact]
    public void Without_NullId_IsRefused() => Should.Throw<ArgumentNullException>(() => Catalog.Without((string)null!)).ParamName.ShouldBe("id");

    [Fact]
    public void Without_NullRoleId_IsRefused() => Should.Throw<ArgumentNullException>(() => Catalog.Without((RoleId)null!)).ParamName.ShouldBe("id");
}
