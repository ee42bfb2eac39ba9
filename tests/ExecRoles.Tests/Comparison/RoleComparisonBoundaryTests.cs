namespace ExecRoles.Tests.Comparison;

/// <summary>What separates the roles of a comparison.</summary>
public sealed class RoleComparisonBoundaryTests
{
    private static readonly Role Own = OwnRole.Make("own");
    private static readonly Boundary OwnAndCio = new("own", "cio", OwnRole.Text("One pays, the other runs the systems."));
    private static readonly RoleCatalog Catalog = new(Roles.Cio, Own, Roles.Cto, Roles.Cmo) { Boundaries = [OwnAndCio] };

    [Theory]
    [InlineData("own", "cio")]
    [InlineData("cio", "own")]
    public void Boundary_TwoRolesInAnyOrder_IsTheirs(string first, string second)
    {
        RoleComparison comparison = Catalog.Compare(first, second);

        comparison.Boundary.ShouldBeSameAs(OwnAndCio);
        comparison.Boundaries.ShouldBe([OwnAndCio]);
    }

    [Fact]
    public void Boundary_TwoRolesOfWhichNoneIsSaid_IsNull()
    {
        RoleComparison comparison = Catalog.Compare("cio", "cmo");

        comparison.Boundary.ShouldBeNull();
        comparison.Boundaries.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("cio")]
    [InlineData("own")]
    public void Boundary_ARoleWithItself_IsNull(string id)
    {
        Catalog.Compare(id, id).Boundary.ShouldBeNull();
        Catalog.Compare(id, id, id).Boundaries.ShouldBeEmpty();
    }

    [Fact]
    public void Boundary_MoreThanTwoRoles_IsNull()
    {
        Catalog.Compare("cio", "own", "cmo").Boundaries.Count.ShouldBe(1);
        Catalog.Compare("cio", "own", "cmo").Boundary.ShouldBeNull();
    }

    [Theory]
    [InlineData("cio own cto", "cio, own|cio, cto")]
    [InlineData("cto own cio", "cio, cto|cio, own")]
    [InlineData("cio own cto cio", "cio, own|cio, cto")]
    [InlineData("cmo own cio", "cio, own")]
    [InlineData("cmo own", "")]
    public void Boundaries_SomeRoles_AreThoseOfEachPairInTheirOrder(string ids, string boundaries) =>
        string.Join('|', Catalog.Compare(ids.Split(' ')).Boundaries).ShouldBe(boundaries);

    [Fact]
    public void Boundaries_AllBuiltInRoles_AreThoseOfTheCatalog() =>
        Roles.All.Compare(Roles.All.Select(static role => role.Id.Value)).Boundaries.ShouldBe(Roles.All.Boundaries, ignoreOrder: true);

    [Fact]
    public void Boundary_ComparedWithoutCatalog_IsTheBuiltInOne()
    {
        Boundary builtIn = Roles.All.Compare("cio", "cto").Boundary.ShouldNotBeNull();

        Roles.Compare(Roles.Cio, Roles.Cto).Boundary.ShouldBe(builtIn);
        Roles.Compare(Roles.Cto, Roles.Cio).Boundary.ShouldBe(builtIn);
        Roles.Compare([Roles.Cto, Roles.Cio]).Boundary.ShouldBe(builtIn);
        Roles.Compare(Roles.Chro, Roles.Cio, Roles.Cto).Boundaries.ShouldBe([builtIn]);
    }

    [Fact]
    public void Boundary_OwnRoleInThePlaceOfABuiltInOne_IsTheBuiltInOne()
    {
        Boundary builtIn = Roles.All.Compare("cio", "cto").Boundary.ShouldNotBeNull();

        Roles.Compare(OwnRole.Make("cio"), Roles.Cto).Boundary.ShouldBe(builtIn);
        Roles.Compare(Roles.Cio, OwnRole.Make("cto")).Boundary.ShouldBe(builtIn);
    }

    [Fact]
    public void Boundary_OwnRolesWithoutCatalog_IsNull() => Roles.Compare(Own, Roles.Cio).Boundary.ShouldBeNull();

    [Fact]
    public void Boundaries_OfComparison_CannotBeCastToSomethingMutable()
    {
        Catalog.Compare("cio", "own").Boundaries.ShouldNotBeAssignableTo<ICollection<Boundary>>();
        Catalog.Compare("cio", "cmo").Boundaries.ShouldNotBeAssignableTo<ICollection<Boundary>>();
    }

    [Fact]
    public void Boundary_RolesGivenToACatalog_IsThatOfTheCatalog() => Catalog.Compare(Own, Roles.Cio).Boundary.ShouldBeSameAs(OwnAndCio);

    [Fact]
    public void Boundary_RemovedInTheCatalog_IsNull()
    {
        RoleComparison comparison = Catalog.WithoutBoundary("cio", "cto").Compare("cio", "cto");

        comparison.Boundary.ShouldBeNull();
        comparison.Boundaries.ShouldBeEmpty();
    }
}
