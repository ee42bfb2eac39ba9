using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests;

public sealed partial class RoleCatalogTests
{
    private static readonly Role Payroll = OwnRole.Make("payroll-lead", focus: OwnRole.LooksInward(FocusOrientation.Both));
    private static readonly Role Travel = OwnRole.Make("travel-lead", duties: [("travel", "Travels."), ("payroll", "Pays.")]);
    private static readonly RoleCatalog Catalog = new(Payroll, Travel, Roles.Cio);

    public static TheoryData<FocusOrientation> Orientations { get; } = new(Enum.GetValues<FocusOrientation>());

    [Fact]
    public void Count_SomeRoles_IsTheirNumber() => Catalog.Count.ShouldBe(3);

    [Fact]
    public void GetEnumerator_SomeRoles_GivesThemInTheirOrder() => Catalog.ToList().ShouldBe([Payroll, Travel, Roles.Cio]);

    [Fact]
    public void GetEnumerator_NonGeneric_GivesTheSame() => ((System.Collections.IEnumerable)Catalog).Cast<Role>().ShouldBe(Catalog);

    [Fact]
    public void Catalog_Always_CannotBeCastToAnythingMutable() =>
        ((object)Catalog is System.Collections.IList or ICollection<Role>).ShouldBeFalse();

    [Fact]
    public void Constructor_NoRole_IsEmpty() => new RoleCatalog().ShouldBeEmpty();

    [Fact]
    public void Constructor_EmptyList_IsEmpty() => new RoleCatalog(new List<Role>()).Count.ShouldBe(0);

    [Fact]
    public void Constructor_ArrayChangedAfterwards_StaysAsItWas()
    {
        Role[] roles = [Payroll, Travel];
        var catalog = new RoleCatalog(roles);

        roles[0] = Roles.Cio;

        catalog.ShouldBe([Payroll, Travel]);
    }

    [Fact]
    public void Constructor_ListChangedAfterwards_StaysAsItWas()
    {
        List<Role> roles = [Payroll, Travel];
        var catalog = new RoleCatalog(roles);

        roles.Clear();

        catalog.ShouldBe([Payroll, Travel]);
    }

    [Fact]
    public void Constructor_AnotherCatalog_IsEqualToIt() => new RoleCatalog(Catalog).ShouldBe(Catalog);

    [Fact]
    public void Constructor_NullArray_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => new RoleCatalog((Role[])null!)).Message.ShouldBe("Value cannot be null. (Parameter 'roles')");

    [Fact]
    public void Constructor_NullEnumerable_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => new RoleCatalog((IEnumerable<Role>)null!)).Message
            .ShouldBe("Value cannot be null. (Parameter 'roles')");

    [Fact]
    public void Constructor_NullRole_IsRefusedWithItsPlace() =>
        Should.Throw<ArgumentNullException>(() => new RoleCatalog(Payroll, null!, Travel)).Message
            .ShouldBe("Role 2 of 3 is null. Leave it out or give one. (Parameter 'roles')");

    [Fact]
    public void Constructor_TwoRolesWithOneId_IsRefused() =>
        Should.Throw<ArgumentException>(() => new RoleCatalog(Payroll, Travel, OwnRole.Make("payroll-lead", mandate: "Other."))).Message
            .ShouldBe("Two roles have the id 'payroll-lead'. Give each its own id, or replace one with With(role). (Parameter 'roles')");

    [Fact]
    public void Constructor_OneRoleTwice_IsRefused() =>
        Should.Throw<ArgumentException>(() => new RoleCatalog(Payroll, Payroll)).Message
            .ShouldBe("Two roles have the id 'payroll-lead'. Give each its own id, or replace one with With(role). (Parameter 'roles')");

    [Fact]
    public void Constructor_UnequalAreasWithOneId_IsRefused() =>
        Should.Throw<ArgumentException>(() => new RoleCatalog(Roles.Cio, OwnRole.Make("boss", duties: [("leadership", "Leads.")]))).Message.ShouldBe(
            "The role 'boss' has an area 'leadership' with other texts than the area 'leadership' before it. "
            + "Use one ResponsibilityArea for both, or give one of them another id. (Parameter 'roles')");

    [Fact]
    public void Constructor_UnequalAreasInOneRole_IsRefused()
    {
        Responsibility pays = new("pays", OwnRole.Area("payroll"), OwnRole.Text("Pays."));
        Responsibility checks = new("checks", new ResponsibilityArea("payroll", OwnRole.Text("Wages")), OwnRole.Text("Checks."));
        Role role = new("payer", OwnRole.Text("Payer"), OwnRole.Text("Pays."), OwnRole.LooksInward(), [pays, checks]);

        Should.Throw<ArgumentException>(() => new RoleCatalog(role)).Message.ShouldBe(
            "The role 'payer' has an area 'payroll' with other texts than the area 'payroll' before it. "
            + "Use one ResponsibilityArea for both, or give one of them another id. (Parameter 'roles')");
    }

    [Theory]
    [MemberData(nameof(Orientations))]
    public void WhereFocus_EachOrientation_GivesItsRolesInTheirOrder(FocusOrientation orientation) =>
        Catalog.WhereFocus(orientation).ShouldBe(Catalog.Where(role => role.Focus.Orientation == orientation));

    [Fact]
    public void WhereFocus_Both_DoesNotMatchInternalOrExternal() => Catalog.WhereFocus(FocusOrientation.Both).ShouldBe([Payroll]);

    [Fact]
    public void WhereFocus_NoSuchRole_IsEmpty() => Catalog.WhereFocus(FocusOrientation.External).ShouldBeEmpty();

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void WhereFocus_Undefined_IsRefused(int orientation) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Catalog.WhereFocus((FocusOrientation)orientation)).Message.ShouldBe(
            "This is not a defined FocusOrientation. Allowed are Internal, External, Both. (Parameter 'orientation')"
            + $"{Environment.NewLine}Actual value was {orientation}.");

    [Fact]
    public void WhereResponsibilityIn_AreaId_GivesRolesInTheirOrder() => Catalog.WhereResponsibilityIn("payroll").ShouldBe([Payroll, Travel]);

    [Fact]
    public void WhereResponsibilityIn_AreaWithOtherTexts_MatchesById() =>
        Catalog.WhereResponsibilityIn(new ResponsibilityArea("travel", OwnRole.Text("Business trips"))).ShouldBe([Travel]);

    [Theory]
    [InlineData("audit")]
    [InlineData("Payroll")]
    [InlineData("")]
    [InlineData("no id at all")]
    public void WhereResponsibilityIn_NobodyHasIt_IsEmpty(string areaId) => Catalog.WhereResponsibilityIn(areaId).ShouldBeEmpty();

    [Fact]
    public void WhereResponsibilityIn_NullArea_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => Catalog.WhereResponsibilityIn((ResponsibilityArea)null!)).ParamName.ShouldBe("area");

    [Fact]
    public void WhereResponsibilityIn_NullId_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => Catalog.WhereResponsibilityIn((string)null!)).ParamName.ShouldBe("areaId");

    [Fact]
    public void Where_Results_CannotBeCastToAnythingMutable() =>
        new object[] { Catalog.WhereFocus(FocusOrientation.Both), Catalog.WhereResponsibilityIn("payroll") }
            .Where(list => list is System.Collections.IList or ICollection<Role>).ShouldBeEmpty();

    [Fact]
    public void Describe_Id_DescribesTheRole() => Catalog.Describe("travel-lead").Role.ShouldBeSameAs(Travel);

    [Fact]
    public void Describe_RoleId_DescribesTheRole() => Catalog.Describe(Travel.Id).Role.ShouldBeSameAs(Travel);
}
