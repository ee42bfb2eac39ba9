namespace ExecRoles.Tests;

public sealed partial class RoleCatalogTests
{
    [Fact]
    public void Compare_Ids_EqualsComparingTheRoles() => Catalog.Compare("cio", "travel-lead").ShouldBe(Roles.Compare(Roles.Cio, Travel));

    [Fact]
    public void Compare_RoleIds_EqualsComparingTheRoles() => Catalog.Compare(Roles.Cio.Id, Travel.Id).ShouldBe(Roles.Compare(Roles.Cio, Travel));

    [Fact]
    public void Compare_EnumerableOfIds_EqualsComparingTheRoles() =>
        Catalog.Compare(Catalog.Select(role => role.Id.Value)).ShouldBe(Roles.Compare(Payroll, Travel, Roles.Cio));

    [Fact]
    public void Compare_EnumerableOfRoleIds_EqualsComparingTheRoles() =>
        Catalog.Compare(Catalog.Select(role => role.Id)).ShouldBe(Roles.Compare(Payroll, Travel, Roles.Cio));

    [Fact]
    public void Compare_OneIdTwice_HasNoDifferences() => Catalog.Compare("cio", "cio").Differences.ShouldBeEmpty();

    [Fact]
    public void Compare_UnknownId_HasTheMessageOfTheLookUp() =>
        Should.Throw<KeyNotFoundException>(() => Roles.All.Compare("cio", "ctoo")).Message
            .ShouldBe("There is no role 'ctoo' in this catalog. Known ids: ceo, cfo, coo, cio, cto, ciso, cdo, cpo, cmo, chro. Did you mean 'cto'?");

    [Fact]
    public void Compare_OneId_IsRefused() =>
        Should.Throw<ArgumentException>(() => Roles.All.Compare("cio")).Message
            .ShouldBe("A comparison takes two roles or more, but only 'cio' was given. (Parameter 'ids')");

    [Fact]
    public void Compare_OneRoleId_IsRefused() =>
        Should.Throw<ArgumentException>(() => Roles.All.Compare(Roles.Cio.Id)).Message
            .ShouldBe("A comparison takes two roles or more, but only 'cio' was given. (Parameter 'ids')");

    [Fact]
    public void Compare_NoId_IsRefused() =>
        Should.Throw<ArgumentException>(() => Roles.All.Compare(new List<string>())).Message
            .ShouldBe("A comparison takes two roles or more, but none was given. (Parameter 'ids')");

    [Fact]
    public void Compare_NullAmongIds_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => Roles.All.Compare("cio", null!)).ParamName.ShouldBe("id");

    [Fact]
    public void Compare_NullAmongRoleIds_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => Roles.All.Compare(Roles.Cio.Id, null!)).ParamName.ShouldBe("id");

    [Fact]
    public void Compare_NullIds_IsRefused() => Should.Throw<ArgumentNullException>(() => Roles.All.Compare((string[])null!)).ParamName.ShouldBe("ids");

    [Fact]
    public void Compare_NullRoleIds_IsRefused() => Should.Throw<ArgumentNullException>(() => Roles.All.Compare((RoleId[])null!)).ParamName.ShouldBe("ids");

    [Fact]
    public void Compare_NullEnumerableOfIds_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => Roles.All.Compare((IEnumerable<string>)null!)).ParamName.ShouldBe("ids");

    [Fact]
    public void Compare_NullEnumerableOfRoleIds_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => Roles.All.Compare((IEnumerable<RoleId>)null!)).ParamName.ShouldBe("ids");
}
