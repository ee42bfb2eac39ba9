using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests;

/// <summary>What catalogs say separates their roles.</summary>
public sealed partial class RoleCatalogBoundariesTests
{
    private static readonly Role Payroll = OwnRole.Make("payroll-lead");
    private static readonly Role Travel = OwnRole.Make("travel-lead", duties: [("travel", "Travels.")]);
    private static readonly Boundary Own = new("travel-lead", "payroll-lead", OwnRole.Text("One sends, the other pays."), [Source.CommonKnowledge]);
    private static readonly Boundary OtherCioAndCto = new("cto", "cio", OwnRole.Text("One runs it, the other builds it."));
    private static readonly RoleCatalog Catalog = new([Payroll, Travel, Roles.Cio, Roles.Cto], [], [Own]);

    /// <summary>Gets the pairs of built-in roles that have a boundary.</summary>
    public static TheoryData<string> Pairs { get; } = [.. Roles.All.Boundaries.Select(static boundary => boundary.ToString())];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Boundaries_TwoBuiltInRoles_AreTheirsWhicheverComesFirst(string pair)
    {
        Boundary between = Between(pair, out string first, out string second);

        new RoleCatalog(Roles.All[first], Roles.All[second]).Boundaries.ShouldBe([between]);
        new RoleCatalog(Roles.All[second], Roles.All[first]).Boundaries.ShouldBe([between]);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Boundaries_OwnRoleInThePlaceOfABuiltInOne_AreTheSame(string pair)
    {
        Boundary between = Between(pair, out string first, out string second);

        new RoleCatalog(OwnRole.Make(first), Roles.All[second]).Boundaries.ShouldBe([between]);
        new RoleCatalog(Roles.All[first], OwnRole.Make(second)).Boundaries.ShouldBe([between]);
        new RoleCatalog(OwnRole.Make(first), OwnRole.Make(second)).Boundaries.ShouldBe([between]);
    }

    [Fact]
    public void Boundaries_SomeBuiltInRoles_AreThoseAmongThem() =>
        Shown(new RoleCatalog(Roles.Cmo, Payroll, Roles.Cio, Roles.Cto, Roles.Ciso)).ShouldBe(["cio, cto", "cio, ciso", "ciso, cto"]);

    [Fact]
    public void Boundaries_RolesWithoutAny_AreNone()
    {
        new RoleCatalog().Boundaries.ShouldBeEmpty();
        new RoleCatalog(Roles.Cio).Boundaries.ShouldBeEmpty();
        new RoleCatalog(Payroll, Travel, Roles.Cio).Boundaries.ShouldBeEmpty();
        new RoleCatalog(Roles.Cmo, Roles.Cio).Boundaries.ShouldBeEmpty();
    }

    [Fact]
    public void Boundaries_Given_ComeBeforeTheBuiltInOnes() => Shown(Catalog).ShouldBe(["payroll-lead, travel-lead", "cio, cto"]);

    [Fact]
    public void Boundaries_GivenForBuiltInRoles_TakeThePlaceOfTheBuiltInOne()
    {
        RoleCatalog catalog = new([Roles.Cio, Roles.Cto, Roles.Ciso], [], [OtherCioAndCto]);

        Shown(catalog).ShouldBe(["cio, cto", "cio, ciso", "ciso, cto"]);
        Found(catalog, "cio", "cto").ShouldBeSameAs(OtherCioAndCto);
    }

    [Fact]
    public void Boundaries_GivenForABuiltInRoleThatIsNotThere_CountAsSoonAsItIs()
    {
        Boundary toCmo = new("payroll-lead", "cmo", OwnRole.Text("One pays, the other sells."));

        RoleCatalog catalog = new([Payroll], [], [toCmo]);

        catalog.Boundaries.ShouldBe([toCmo]);
        catalog.With(Roles.Cmo).Compare("cmo", "payroll-lead").Boundary.ShouldBeSameAs(toCmo);
    }

    [Fact]
    public void Boundaries_ListChangedAfterwards_StayAsTheyWere()
    {
        List<Boundary> given = [Own];
        RoleCatalog catalog = new([Payroll, Travel], [], given);

        given.Clear();

        catalog.Boundaries.ShouldBe([Own]);
    }

    [Fact]
    public void Boundaries_OfAnyCatalog_CannotBeCastToSomethingMutable() =>
        new[] { Catalog, Roles.All, new(), Catalog.With(Roles.Cmo) }.ShouldAllBe(catalog => !(catalog.Boundaries is ICollection<Boundary>));

    [Theory]
    [InlineData("payroll-lead", "travel-lead")]
    [InlineData("travel-lead", "payroll-lead")]
    public void TryGetBoundary_AnyOrder_GivesIt(string first, string second)
    {
        Found(Catalog, first, second).ShouldBeSameAs(Own);
        Catalog.TryGetBoundary(Catalog[first].Id, Catalog[second].Id, out Boundary? boundary).ShouldBeTrue();
        boundary.ShouldBeSameAs(Own);
    }

    [Theory]
    [InlineData("cio", "payroll-lead")]
    [InlineData("cio", "cio")]
    [InlineData("CIO", "cto")]
    [InlineData("cio", "cmo")]
    [InlineData("", "")]
    [InlineData("cio.cto", "")]
    [InlineData("no id at all", "cto")]
    public void TryGetBoundary_PairWithout_GivesNone(string first, string second)
    {
        Catalog.TryGetBoundary(first, second, out Boundary? boundary).ShouldBeFalse();
        boundary.ShouldBeNull();
    }

    private static string[] Shown(RoleCatalog catalog) => [.. catalog.Boundaries.Select(static boundary => boundary.ToString())];

    private static Boundary Between(string pair, out string first, out string second)
    {
        Boundary between = Roles.All.Boundaries.Single(boundary => boundary.ToString() == pair);
        (first, second) = (between.First.Value, between.Second.Value);
        return between;
    }

    private static Boundary? Found(RoleCatalog catalog, string first, string second) =>
        catalog.TryGetBoundary(first, second, out Boundary? boundary) ? boundary : null;
}
