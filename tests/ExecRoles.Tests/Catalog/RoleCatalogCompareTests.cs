using ExecRoles.Tests.Comparison;
using static ExecRoles.Tests.Catalog.SmallCatalog;

namespace ExecRoles.Tests.Catalog;

public sealed class RoleCatalogCompareTests
{
    [Fact]
    public void Compare_AnyFormOfIds_ComparesTheRoles()
    {
        ReadOnlySpan<RoleComparison> comparisons =
        [
            Small.Compare("cio", "travel-lead"),
            Small.Compare(Roles.Cio.Id, Travel.Id),
            Small.Compare((IEnumerable<string>)["cio", "travel-lead"]),
            Small.Compare(Roles.Cio, Travel),
            Small.Compare([Roles.Cio, Travel]),
            Small.Compare(Small.Skip(1).Reverse()),
        ];

        foreach (RoleComparison comparison in comparisons)
        {
            comparison.Roles.ShouldBe([Roles.Cio, Travel]);
        }
    }

    [Fact]
    public void Compare_RolesThatAreNotInTheCatalog_ComparesThem()
    {
        Role other = OwnRole.Make("other");

        Small.Compare(other, Roles.Cto).Roles.ShouldBe([other, Roles.Cto]);
    }

    [Fact]
    public void Compare_OneIdTwice_HasNoDifferences() => Small.Compare("cio", "cio").Differences.ShouldBeEmpty();

    [Fact]
    public void Compare_UnknownId_HasTheMessageOfTheLookUp() =>
        Should.Throw<KeyNotFoundException>(() => Roles.All.Compare("cio", "ctoo")).Message
            .ShouldBe("Unknown role 'ctoo'. Known ids: ceo, cfo, coo, chief-strategy-officer, chief-supply-chain-officer, cio, cto, ciso, chief-data-officer, chief-digital-officer and 10 more. Did you mean 'cto'?");

    [Fact]
    public void Compare_OneId_IsRefused() =>
        Should.Throw<ArgumentException>(() => Roles.All.Compare("cio")).Message
            .ShouldBe("A comparison takes two roles or more, but only 'cio' was given. (Parameter 'ids')");

    [Fact]
    public void Compare_NoId_IsRefused() =>
        Should.Throw<ArgumentException>(() => Roles.All.Compare(new List<string>())).Message
            .ShouldBe("A comparison takes two roles or more, but none was given. (Parameter 'ids')");

    [Fact]
    public void Compare_NullAmongIds_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => Roles.All.Compare("cio", null!)).ParamName.ShouldBe("id");

    [Fact]
    public void Compare_NullAmongRoles_IsRefusedWithItsPlace() =>
        Should.Throw<ArgumentNullException>(() => Roles.All.Compare(Roles.Cio, null!)).Message.ShouldBe(
            "Role 2 of 2 is null. Omit it or give a role. (Parameter 'roles')");

    [Fact]
    public void Compare_OneRole_IsRefused() =>
        Should.Throw<ArgumentException>(() => Roles.All.Compare([Roles.Cio])).Message
            .ShouldBe("A comparison takes two roles or more, but only 'cio' was given. (Parameter 'roles')");

    [Fact]
    public void Compare_Null_IsRefused()
    {
        Should.Throw<ArgumentNullException>(() => Roles.All.Compare((string[])null!)).ParamName.ShouldBe("ids");
        Should.Throw<ArgumentNullException>(() => Roles.All.Compare((IEnumerable<string>)null!)).ParamName.ShouldBe("ids");
        Should.Throw<ArgumentNullException>(() => Roles.All.Compare((Role[])null!)).ParamName.ShouldBe("roles");
        Should.Throw<ArgumentNullException>(() => Roles.All.Compare((IEnumerable<Role>)null!)).ParamName.ShouldBe("roles");
    }
}
