using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;
using FsCheck.Fluent;
using FsCheck;
using static ExecRoles.Tests.Catalog.SmallCatalog;

namespace ExecRoles.Tests.Catalog;

public sealed class RoleCatalogEqualityTests
{
    public static TheoryData<RoleCatalog?> OtherCatalogs =>
    [
        null,
        new RoleCatalog(),
        new RoleCatalog(Travel, Payroll, Roles.Cio),
        new RoleCatalog(Payroll, Travel),
        Small.With(Roles.Cto),
        Small.With(OwnRole.Make("travel-lead", mandate: "Other.", duties: [("travel", "Travels."), ("payroll", "Pays.")])),
        Small.WithTexts("en", new Dictionary<string, string> { ["words.differences"] = "What differs" }),
    ];

    [Fact]
    public void Equals_EqualRolesInTheSameOrder_IsTrue() => Small.Equals(new RoleCatalog(Small)).ShouldBeTrue();

    [Fact]
    public void Equals_EqualRolesAsObject_IsTrue() => Small.Equals((object)new RoleCatalog(Small)).ShouldBeTrue();

    [Fact]
    public void Equals_TwoEmptyCatalogs_IsTrue() => new RoleCatalog().Equals(new RoleCatalog([])).ShouldBeTrue();

    [Fact]
    public void Equality_EqualRoles_IsTrue() => (Small == new RoleCatalog(Small)).ShouldBeTrue();

    [Fact]
    public void Inequality_EqualRoles_IsFalse() => (Small != new RoleCatalog(Small)).ShouldBeFalse();

    [Fact]
    public void Equality_BothNull_IsTrue() => ((RoleCatalog?)null == null).ShouldBeTrue();

    [Fact]
    public void Equality_LeftIsNull_IsFalse() => (null == Small).ShouldBeFalse();

    [Theory]
    [MemberData(nameof(OtherCatalogs))]
    public void Equals_Other_IsFalse(RoleCatalog? other) => Small.Equals(other).ShouldBeFalse();

    [Theory]
    [MemberData(nameof(OtherCatalogs))]
    public void Inequality_Other_IsTrue(RoleCatalog? other) => (Small != other).ShouldBeTrue();

    [Theory]
    [InlineData("words.differences", "Where they differ")]
    [InlineData("words.no-differences", "What differs")]
    public void Equals_AsManyOtherWords_IsFalse(string key, string text) =>
        Small.WithTexts("en", new Dictionary<string, string> { ["words.differences"] = "What differs" })
            .Equals(Small.WithTexts("en", new Dictionary<string, string> { [key] = text })).ShouldBeFalse();

    [Fact]
    public void Equals_OtherType_IsFalse() => Small.Equals((object)Small.ToList()).ShouldBeFalse();

    [Fact]
    public void GetHashCode_EqualRoles_IsTheSame() => new RoleCatalog(Small).GetHashCode().ShouldBe(Small.GetHashCode());

    [Fact]
    public void With_AnyRoles_MakesTheSameCatalogOneByOne() =>
        Prop.ForAll(ModelGenerators.RoleLists.ToArbitrary(), roles =>
            roles.Aggregate(new RoleCatalog(), (catalog, role) => catalog.With(role)).Equals(new RoleCatalog(roles))).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_AnyRolesOneByOne_EndsEmpty() =>
        Prop.ForAll(ModelGenerators.RoleLists.ToArbitrary(), roles =>
            roles.Aggregate(new RoleCatalog(roles), (catalog, role) => catalog.Without(role.Id)).Count == 0).QuickCheckThrowOnFailure();
}
