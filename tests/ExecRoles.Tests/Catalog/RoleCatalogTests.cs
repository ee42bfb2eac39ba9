using ExecRoles.Tests.Comparison;
using static ExecRoles.Tests.Catalog.SmallCatalog;

namespace ExecRoles.Tests.Catalog;

public sealed class RoleCatalogTests
{
    [Fact]
    public void Count_SomeRoles_IsTheirNumber() => Small.Count.ShouldBe(3);

    [Fact]
    public void GetEnumerator_SomeRoles_GivesThemInTheirOrder() => Small.ToList().ShouldBe([Payroll, Travel, Roles.Cio]);

    [Fact]
    public void GetEnumerator_NonGeneric_GivesTheSame() => ((System.Collections.IEnumerable)Small).Cast<Role>().ShouldBe(Small);

    [Fact]
    public void Catalog_Always_CannotBeCastToAnythingMutable() =>
        ((object)Small is System.Collections.IList or ICollection<Role>).ShouldBeFalse();

    [Fact]
    public void Constructor_NoRole_IsEmpty() => new RoleCatalog().ShouldBeEmpty();

    [Fact]
    public void Constructor_AnyFormOfRoles_HasThem()
    {
        ReadOnlySpan<RoleCatalog> catalogs =
        [
            new(Payroll, Travel),
            new([Payroll, Travel]),
            new(new[] { Payroll, Travel }),
            new(new List<Role> { Payroll, Travel }),
            new(new List<Role> { Payroll, Travel }.Select(static role => role)),
        ];

        foreach (RoleCatalog catalog in catalogs)
        {
            catalog.ShouldBe([Payroll, Travel]);
        }
    }

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
    public void Constructor_AnotherCatalog_IsEqualToIt() => new RoleCatalog(Small).ShouldBe(Small);

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
            .ShouldBe("Role 2 of 3 is null. Omit it or give one. (Parameter 'roles')");

    [Fact]
    public void Constructor_TwoRolesWithOneId_IsRefused() =>
        Should.Throw<ArgumentException>(() => new RoleCatalog(Payroll, Travel, OwnRole.Make("payroll-lead", mandate: "Other."))).Message
            .ShouldBe("Two roles have the id 'payroll-lead'. Give each its own id, or replace one with With(role). (Parameter 'roles')");

    [Fact]
    public void Constructor_OneRoleTwice_IsRefused() =>
        Should.Throw<ArgumentException>(() => new RoleCatalog(Payroll, Payroll)).Message
            .ShouldBe("Two roles have the id 'payroll-lead'. Give each its own id, or replace one with With(role). (Parameter 'roles')");

    [Fact]
    public void Describe_Id_DescribesTheRole() => Small.Describe("travel-lead").Role.ShouldBeSameAs(Travel);

    [Fact]
    public void Describe_Role_DescribesIt()
    {
        Small.Describe(Travel).Role.ShouldBeSameAs(Travel);
        Small.Describe(Roles.Cto).Role.ShouldBeSameAs(Roles.Cto);
    }

    [Fact]
    public void Describe_NullRole_IsRefused() => Should.Throw<ArgumentNullException>(() => Small.Describe((Role)null!)).ParamName.ShouldBe("role");

    [Fact]
    public void Languages_OfACatalog_AreThoseOfItsTextsTheDefaultFirst()
    {
        Roles.All.Languages.ShouldBe(["en", "de", "de-CH"]);
        new RoleCatalog().WithTexts("fr-CA", new Dictionary<string, string> { ["words.differences"] = "Différences" }).Languages.ShouldBe(["en", "de", "de-CH", "fr-CA"]);
        Roles.All.Languages.ShouldNotBeAssignableTo<ICollection<string>>();
    }
}
