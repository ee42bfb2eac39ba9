using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests;

public sealed partial class RoleCatalogTests
{
    public static TheoryData<RoleCatalog?> OtherCatalogs =>
    [
        null,
        new RoleCatalog(),
        new RoleCatalog(Travel, Payroll, Roles.Cio),
        new RoleCatalog(Payroll, Travel),
        Catalog.With(Roles.Cto),
        Catalog.With(OwnRole.Make("travel-lead", mandate: "Other.", duties: [("travel", "Travels."), ("payroll", "Pays.")])),
        Catalog.WithTexts("en", new Dictionary<string, string> { ["words.differences"] = "What differs" }),
    ];

    [Fact]
    public void Equals_EqualRolesInTheSameOrder_IsTrue() => Catalog.Equals(new RoleCatalog(Catalog)).ShouldBeTrue();

    [Fact]
    public void Equals_EqualRolesAsObject_IsTrue() => Catalog.Equals((object)new RoleCatalog(Catalog)).ShouldBeTrue();

    [Fact]
    public void Equals_TwoEmptyCatalogs_IsTrue() => new RoleCatalog().Equals(new RoleCatalog([])).ShouldBeTrue();

    [Fact]
    public void Equality_EqualRoles_IsTrue() => (Catalog == new RoleCatalog(Catalog)).ShouldBeTrue();

    [Fact]
    public void Inequality_EqualRoles_IsFalse() => (Catalog != new RoleCatalog(Catalog)).ShouldBeFalse();

    [Fact]
    public void Equality_BothNull_IsTrue() => ((RoleCatalog?)null == null).ShouldBeTrue();

    [Fact]
    public void Equality_LeftIsNull_IsFalse() => (null == Catalog).ShouldBeFalse();

    [Theory]
    [MemberData(nameof(OtherCatalogs))]
    public void Equals_Other_IsFalse(RoleCatalog? other) => Catalog.Equals(other).ShouldBeFalse();

    [Theory]
    [MemberData(nameof(OtherCatalogs))]
    public void Inequality_Other_IsTrue(RoleCatalog? other) => (Catalog != other).ShouldBeTrue();

    [Fact]
    public void Equals_OtherType_IsFalse() => Catalog.Equals((object)Catalog.ToList()).ShouldBeFalse();

    [Fact]
    public void GetHashCode_EqualRoles_IsTheSame() => new RoleCatalog(Catalog).GetHashCode().ShouldBe(Catalog.GetHashCode());

    [Fact]
    public void With_AnyRoles_MakesTheSameCatalogOneByOne() =>
        Prop.ForAll(ModelGenerators.RoleLists.ToArbitrary(), roles =>
            roles.Aggregate(new RoleCatalog(), (catalog, role) => catalog.With(role)).ShouldBe(new RoleCatalog(roles))).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_AnyRolesOneByOne_EndsEmpty() =>
        Prop.ForAll(ModelGenerators.RoleLists.ToArbitrary(), roles =>
            roles.Aggregate(new RoleCatalog(roles), (catalog, role) => catalog.Without(role.Id)).ShouldBeEmpty()).QuickCheckThrowOnFailure();
}
