using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests;

public sealed partial class RoleCatalogTests
{
    private static readonly ResponsibilityArea Fleet = OwnRole.Area("fleet");

    [Fact]
    public void Areas_OfRolesAlone_AreInOrderOfFirstAppearance() =>
        new RoleCatalog(Payroll, Travel, Roles.Cto).Areas.Select(area => area.Id)
            .ShouldBe(["payroll", "travel", "infrastructure", "leadership", "profit", "product", "portfolio"]);

    [Fact]
    public void Areas_EmptyCatalog_AreNone() => new RoleCatalog().Areas.ShouldBeEmpty();

    [Fact]
    public void Areas_DeclaredOnes_ComeAfterThoseOfRoles() =>
        new RoleCatalog([Travel], [Fleet, OwnRole.Area("payroll")]).Areas.Select(area => area.Id).ShouldBe(["travel", "payroll", "fleet"]);

    [Fact]
    public void Areas_Always_CannotBeCastToAnythingMutable() =>
        (Catalog.Areas is System.Collections.IList or ICollection<ResponsibilityArea>).ShouldBeFalse();

    [Fact]
    public void Areas_WithAnotherRole_StillHaveTheDeclaredOnes() => new RoleCatalog([Travel], [Fleet]).With(Payroll).Areas.ShouldContain(Fleet);

    [Fact]
    public void Areas_WithoutARole_StillHaveTheDeclaredOnesAlone() => new RoleCatalog([Travel], [Fleet]).Without(Travel.Id).Areas.ShouldBe([Fleet]);

    [Fact]
    public void Equals_OtherDeclaredAreas_IsFalse() => new RoleCatalog([Travel], [Fleet]).Equals(new RoleCatalog(Travel)).ShouldBeFalse();

    [Fact]
    public void Constructor_ListOfAreasChangedAfterwards_StaysAsItWas()
    {
        List<ResponsibilityArea> areas = [Fleet];
        var catalog = new RoleCatalog([], areas);

        areas.Clear();

        catalog.Areas.ShouldBe([Fleet]);
    }

    [Fact]
    public void Constructor_NullAreas_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => new RoleCatalog([], null!)).Message.ShouldBe("Value cannot be null. (Parameter 'areas')");

    [Fact]
    public void Constructor_NullArea_IsRefusedWithItsPlace() =>
        Should.Throw<ArgumentNullException>(() => new RoleCatalog([], [Fleet, null!])).Message
            .ShouldBe("Area 2 of 2 is null. Leave it out or give one. (Parameter 'areas')");

    [Fact]
    public void Constructor_DeclaredAreaUnequalToOneOfARole_IsRefused() =>
        Should.Throw<ArgumentException>(() => new RoleCatalog([Travel], [new ResponsibilityArea("travel", OwnRole.Text("Trips"))])).Message.ShouldBe(
            "The list of areas has an area 'travel' with other texts than the area 'travel' before it. "
            + "Use one ResponsibilityArea for both, or give one of them another id. (Parameter 'areas')");
}
