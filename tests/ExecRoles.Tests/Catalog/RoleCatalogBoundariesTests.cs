using ExecRoles.Tests.Comparison;
using static ExecRoles.Tests.Catalog.BoundaryExample;

namespace ExecRoles.Tests.Catalog;

/// <summary>What catalogs say separates their roles.</summary>
public sealed class RoleCatalogBoundariesTests
{
    [Fact]
    public void Boundaries_EachTwoBuiltInRoles_AreTheirsWhicheverComesFirst() => Roles.All.Boundaries.ShouldAllBe(static between =>
        Has(between, Roles.All[between.First], Roles.All[between.Second]) && Has(between, Roles.All[between.Second], Roles.All[between.First]));

    [Fact]
    public void Boundaries_OwnRoleWithTheIdOfABuiltInOne_AreTheSame() => Roles.All.Boundaries.ShouldAllBe(static between =>
        Has(between, Impostor(between.First), Roles.All[between.Second])
        && Has(between, Roles.All[between.First], Impostor(between.Second))
        && Has(between, Impostor(between.First), Impostor(between.Second)));

    [Fact]
    public void Boundaries_SomeBuiltInRoles_AreThoseAmongThem() =>
        Shown(new RoleCatalog(Roles.Chro, Payroll, Roles.Cio, Roles.Cto, Roles.Ciso)).ShouldBe(["cio, cto", "cio, ciso", "ciso, cto"]);

    [Fact]
    public void Boundaries_RolesWithoutAny_AreNone()
    {
        new RoleCatalog().Boundaries.ShouldBeEmpty();
        new RoleCatalog(Roles.Cio).Boundaries.ShouldBeEmpty();
        new RoleCatalog(Payroll, Travel, Roles.Cio).Boundaries.ShouldBeEmpty();
        new RoleCatalog(Roles.Cmo, Roles.Cio).Boundaries.ShouldBeEmpty();
    }

    [Fact]
    public void Boundaries_OfACatalog_AreInTheOrderOfItsRoles()
    {
        Shown(Example).ShouldBe(["payroll-lead, travel-lead", "cio, cto"]);
        Shown(new RoleCatalog(Roles.Cto, Travel, Roles.Ciso, Roles.Cio, Payroll) { Boundaries = [Own] }).ShouldBe(["ciso, cto", "cio, cto", "payroll-lead, travel-lead", "cio, ciso"]);
    }

    [Fact]
    public void Boundaries_GivenForBuiltInRoles_TakeThePlaceOfTheBuiltInOne()
    {
        RoleCatalog catalog = new(Roles.Cio, Roles.Cto, Roles.Ciso) { Boundaries = [OtherCioAndCto] };

        Shown(catalog).ShouldBe(["cio, cto", "cio, ciso", "ciso, cto"]);
        Found(catalog, "cio", "cto").ShouldBeSameAs(OtherCioAndCto);
    }

    [Fact]
    public void Boundaries_GivenForABuiltInRoleThatIsNotThere_CountAsSoonAsItIs()
    {
        Boundary toCmo = new("payroll-lead", "cmo", OwnRole.Text("One pays, the other sells."));

        RoleCatalog catalog = new(Payroll) { Boundaries = [toCmo] };

        catalog.Boundaries.ShouldBeEmpty();
        catalog.With(Roles.Cmo).Compare("cmo", "payroll-lead").Boundary.ShouldBeSameAs(toCmo);
    }

    [Fact]
    public void Boundaries_ListChangedAfterwards_StayAsTheyWere()
    {
        List<Boundary> given = [Own];
        RoleCatalog catalog = new(Payroll, Travel) { Boundaries = given };

        given.Clear();

        catalog.Boundaries.ShouldBe([Own]);
    }

    [Fact]
    public void Boundaries_OfAnyCatalog_CannotBeCastToSomethingMutable() =>
        new[] { Example, Roles.All, new(), Example.With(Roles.Cmo) }.ShouldAllBe(catalog => !(catalog.Boundaries is ICollection<Boundary>));

    [Theory]
    [InlineData("payroll-lead", "travel-lead")]
    [InlineData("travel-lead", "payroll-lead")]
    public void TryGetBoundary_AnyOrder_GivesIt(string first, string second)
    {
        Found(Example, first, second).ShouldBeSameAs(Own);
        Example.TryGetBoundary(Example[first].Id, Example[second].Id, out Boundary? boundary).ShouldBeTrue();
        boundary.ShouldBeSameAs(Own);
    }

    [Theory]
    [InlineData("cio", "payroll-lead")]
    [InlineData("cio", "cio")]
    [InlineData("CIO", "cto")]
    [InlineData("cio", "cmo")]
    [InlineData("ceo", "cio")]
    [InlineData("cio", "ceo")]
    [InlineData("ceo", "cfo")]
    [InlineData("", "")]
    [InlineData("cio.cto", "")]
    [InlineData("no id at all", "cto")]
    public void TryGetBoundary_PairWithout_GivesNone(string first, string second)
    {
        Example.TryGetBoundary(first, second, out Boundary? boundary).ShouldBeFalse();
        boundary.ShouldBeNull();
    }

    private static bool Has(Boundary boundary, Role first, Role second) => new RoleCatalog(first, second).Boundaries.Single() == boundary;

    private static Role Impostor(string id) => OwnRole.Make(id);
}
