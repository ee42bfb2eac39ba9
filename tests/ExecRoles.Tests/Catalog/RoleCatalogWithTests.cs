using ExecRoles.Tests.Comparison;
using static ExecRoles.Tests.Catalog.SmallCatalog;

namespace ExecRoles.Tests.Catalog;

public sealed class RoleCatalogWithTests
{
    [Fact]
    public void With_NewRole_HasItAtTheEnd() => Small.With(Roles.Cto).ShouldBe([Payroll, Travel, Roles.Cio, Roles.Cto]);

    [Fact]
    public void With_RoleOfAKnownId_HasItInTheSamePlace()
    {
        Role other = OwnRole.Make("travel-lead", mandate: "Sends everyone away.");

        Small.With(other).ShouldBe([Payroll, other, Roles.Cio]);
    }

    [Fact]
    public void With_RoleOfAKnownId_IsFoundByIt()
    {
        Role other = OwnRole.Make("travel-lead", mandate: "Sends everyone away.");

        Small.With(other)["travel-lead"].ShouldBeSameAs(other);
    }

    [Fact]
    public void With_EmptyCatalog_HasTheRoleAlone() => new RoleCatalog().With(Travel).ShouldBe([Travel]);

    [Fact]
    public void With_AnyRole_LeavesTheCatalogAsItWas()
    {
        Small.With(Roles.Cto);

        Small.ShouldBe([Payroll, Travel, Roles.Cio]);
    }

    [Fact]
    public void With_RoleWithAnUnequalArea_AdoptsThatOfTheCatalog()
    {
        RoleCatalog catalog = Small.With(OwnRole.Make("boss", duties: [("leadership", "Leads."), ("fleet", "Drives.")]));

        catalog["boss"].Responsibilities.Select(given => given.Area).ShouldBe([Areas.Leadership, Fleet]);
        catalog["cio"].ShouldBeSameAs(Roles.Cio);
    }

    [Fact]
    public void With_TheOnlyRoleThatUsesAnArea_AdoptsItToo() =>
        Small.With(new Role(
                "travel-lead", OwnRole.Text("Travel lead"), OwnRole.Text("Travels."), OwnRole.LooksInward(), [new Responsibility("travels", Trips, OwnRole.Text("Travels."))]))
            ["travel-lead"].Responsibilities[0].Area.ShouldBe(OwnRole.Area("travel"));

    [Fact]
    public void With_RoleAfterItsAreaWasTranslated_AdoptsTheTranslation()
    {
        RoleCatalog french = Roles.All.WithTexts("fr", new Dictionary<string, string> { ["areas.leadership"] = "Direction" });

        french.With(Roles.Cio)["cio"].ResponsibilitiesIn("leadership")[0].Area.Name.In("fr").ShouldBe("Direction");
        french.Without("cio").With(Roles.Cio).ShouldBe(french, ignoreOrder: true);
    }

    [Fact]
    public void With_RoleAfterAllRolesOfItsAreaWereRemoved_StillAdoptsTheTranslation()
    {
        RoleCatalog french = new RoleCatalog(Roles.Cio).WithTexts("fr", new Dictionary<string, string> { ["areas.leadership"] = "Direction" });

        french.Without("cio").With(Roles.Cto)["cto"].ResponsibilitiesIn("leadership")[0].Area.Name.In("fr").ShouldBe("Direction");
    }

    [Fact]
    public void With_Null_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => Small.With((Role)null!)).Message.ShouldBe("Value cannot be null. (Parameter 'role')");

    [Fact]
    public void Without_KnownId_LacksTheRole() => Small.Without("travel-lead").ShouldBe([Payroll, Roles.Cio]);

    [Fact]
    public void Without_KnownId_FindsTheOthersStill() => Small.Without("payroll-lead")["cio"].ShouldBeSameAs(Roles.Cio);

    [Fact]
    public void Without_RoleId_LacksTheRole() => Small.Without(Roles.Cio.Id).ShouldBe([Payroll, Travel]);

    [Fact]
    public void Without_TheOnlyRole_IsEmpty() => new RoleCatalog(Travel).Without("travel-lead").ShouldBeEmpty();

    [Fact]
    public void Without_AnyRole_LeavesTheCatalogAsItWas()
    {
        Small.Without("cio");

        Small.ShouldBe([Payroll, Travel, Roles.Cio]);
    }

    [Theory]
    [InlineData("cto")]
    [InlineData("CIO")]
    [InlineData("")]
    [InlineData("no id at all")]
    public void Without_UnknownId_IsTheSameCatalog(string id) => Small.Without(id).ShouldBeSameAs(Small);

    [Fact]
    public void Without_NullId_IsRefused() => Should.Throw<ArgumentNullException>(() => Small.Without(null!)).ParamName.ShouldBe("id");
}
