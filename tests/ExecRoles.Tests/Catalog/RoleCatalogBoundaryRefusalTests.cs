using ExecRoles.Tests.Comparison;
using static ExecRoles.Tests.Catalog.BoundaryExample;

namespace ExecRoles.Tests.Catalog;

public sealed class RoleCatalogBoundaryRefusalTests
{
    [Fact]
    public void Boundaries_Null_AreRefused() =>
        Should.Throw<ArgumentNullException>(() => new RoleCatalog(Payroll) { Boundaries = null! }).Message.ShouldBe("Value cannot be null. (Parameter 'value')");

    [Fact]
    public void Boundaries_NullInside_SaysWhichOne() =>
        Should.Throw<ArgumentNullException>(() => new RoleCatalog(Payroll, Travel) { Boundaries = [Own, null!] }).Message.ShouldBe(
            "Boundary 2 of 2 is null. Omit it or give one. (Parameter 'value')");

    [Fact]
    public void Boundaries_TwoOfOnePair_AreRefused() =>
        Should.Throw<ArgumentException>(() => new RoleCatalog(Payroll, Travel) { Boundaries = [Own, OtherCioAndCto, new("payroll-lead", "travel-lead", OwnRole.Text("Other."))] })
            .Message.ShouldBe("Two boundaries are between 'payroll-lead' and 'travel-lead'. Remove one. (Parameter 'value')");

    [Theory]
    [InlineData("payrol-lead", " Did you mean 'payroll-lead'?")]
    [InlineData("nobody", "")]
    public void Boundaries_UnknownRole_AreRefusedWithTheNearest(string id, string suggestion) =>
        Should.Throw<ArgumentException>(() => new RoleCatalog(Payroll) { Boundaries = [new(id, "cio", OwnRole.Text("Other."))] }).Message.ShouldBe(
            $"A boundary names the role '{id}', which is neither in this catalog nor built in. "
            + $"Known ids: payroll-lead.{suggestion} (Parameter 'value')");

    [Fact]
    public void WithBoundary_UnknownRole_IsRefusedWithTheNearest() =>
        Should.Throw<ArgumentException>(() => new RoleCatalog(Roles.Cio, Payroll).WithBoundary(new("cio", "payroll-leed", OwnRole.Text("Other.")))).Message.ShouldBe(
            "A boundary names the role 'payroll-leed', which is neither in this catalog nor built in. "
            + "Known ids: cio, payroll-lead. Did you mean 'payroll-lead'? (Parameter 'boundary')");

    [Fact]
    public void WithBoundary_Null_IsRefused() => Should.Throw<ArgumentNullException>(() => Example.WithBoundary(null!)).ParamName.ShouldBe("boundary");

    [Fact]
    public void WithoutBoundary_NullId_IsRefused()
    {
        Should.Throw<ArgumentNullException>(() => Example.WithoutBoundary(null!, "cio")).ParamName.ShouldBe("first");
        Should.Throw<ArgumentNullException>(() => Example.WithoutBoundary("cio", null!)).ParamName.ShouldBe("second");
    }

    [Fact]
    public void TryGetBoundary_NullId_IsRefused()
    {
        Should.Throw<ArgumentNullException>(() => Example.TryGetBoundary(null!, "cio", out _)).ParamName.ShouldBe("first");
        Should.Throw<ArgumentNullException>(() => Example.TryGetBoundary("cio", null!, out _)).ParamName.ShouldBe("second");
    }
}
