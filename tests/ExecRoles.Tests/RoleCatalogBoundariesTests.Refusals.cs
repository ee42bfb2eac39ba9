using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests;

public sealed partial class RoleCatalogBoundariesTests
{
    [Fact]
    public void Constructor_NullBoundaries_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => new RoleCatalog([Payroll], [], null!)).ParamName.ShouldBe("boundaries");

    [Fact]
    public void Constructor_NullRolesOrAreas_IsRefused()
    {
        Should.Throw<ArgumentNullException>(() => new RoleCatalog(null!, [], [Own])).ParamName.ShouldBe("roles");
        Should.Throw<ArgumentNullException>(() => new RoleCatalog([Payroll], null!, [Own])).ParamName.ShouldBe("areas");
    }

    [Fact]
    public void Constructor_NullAmongBoundaries_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => new RoleCatalog([Payroll, Travel], [], [Own, null!])).Message.ShouldBe(
            "Boundary 2 of 2 is null. Leave it out or give one. (Parameter 'boundaries')");

    [Fact]
    public void Constructor_TwoBoundariesOfOnePair_IsRefused() =>
        Should.Throw<ArgumentException>(() => new RoleCatalog([Payroll, Travel], [], [Own, OtherCioAndCto, new("payroll-lead", "travel-lead", OwnRole.Text("Other."))]))
            .Message.ShouldBe(
                "Two boundaries separate 'payroll-lead' and 'travel-lead'. Give one, or replace one with WithBoundary(boundary). (Parameter 'boundaries')");

    [Theory]
    [InlineData("payrol-lead", "Did you mean 'payroll-lead'?")]
    [InlineData("ctoo", "Did you mean 'cto'?")]
    public void Constructor_UnknownRole_IsRefusedWithTheNearest(string id, string suggestion) =>
        Should.Throw<ArgumentException>(() => new RoleCatalog([Payroll], [], [new(id, "cio", OwnRole.Text("Other."))])).Message.ShouldBe(
            $"A boundary names the role '{id}', which is neither in this catalog nor built in. "
            + $"Known ids: payroll-lead, cdo, ceo, cfo, chro, cio, ciso, cmo, coo, cpo and 1 more. {suggestion} (Parameter 'boundaries')");

    [Fact]
    public void WithBoundary_UnknownRole_IsRefusedWithTheNearest() =>
        Should.Throw<ArgumentException>(() => new RoleCatalog(Roles.Cio, Payroll).WithBoundary(new("cio", "payroll-leed", OwnRole.Text("Other.")))).Message.ShouldBe(
            "A boundary names the role 'payroll-leed', which is neither in this catalog nor built in. "
            + "Known ids: cio, payroll-lead, cdo, ceo, cfo, chro, ciso, cmo, coo, cpo and 1 more. Did you mean 'payroll-lead'? (Parameter 'boundary')");

    [Fact]
    public void WithBoundary_Null_IsRefused() => Should.Throw<ArgumentNullException>(() => Catalog.WithBoundary(null!)).ParamName.ShouldBe("boundary");

    [Fact]
    public void WithoutBoundary_NullId_IsRefused()
    {
        Should.Throw<ArgumentNullException>(() => Catalog.WithoutBoundary(null!, "cio")).ParamName.ShouldBe("first");
        Should.Throw<ArgumentNullException>(() => Catalog.WithoutBoundary("cio", null!)).ParamName.ShouldBe("second");
        Should.Throw<ArgumentNullException>(() => Catalog.WithoutBoundary(null!, Roles.Cio.Id)).ParamName.ShouldBe("first");
        Should.Throw<ArgumentNullException>(() => Catalog.WithoutBoundary(Roles.Cio.Id, null!)).ParamName.ShouldBe("second");
    }

    [Fact]
    public void TryGetBoundary_NullId_IsRefused()
    {
        Should.Throw<ArgumentNullException>(() => Catalog.TryGetBoundary(null!, "cio", out _)).ParamName.ShouldBe("first");
        Should.Throw<ArgumentNullException>(() => Catalog.TryGetBoundary("cio", null!, out _)).ParamName.ShouldBe("second");
        Should.Throw<ArgumentNullException>(() => Catalog.TryGetBoundary(null!, Roles.Cio.Id, out _)).ParamName.ShouldBe("first");
        Should.Throw<ArgumentNullException>(() => Catalog.TryGetBoundary(Roles.Cio.Id, null!, out _)).ParamName.ShouldBe("second");
    }
}
