using ExecRoles.Tests.Comparison;
using static ExecRoles.Tests.Catalog.BoundaryExample;

namespace ExecRoles.Tests.Catalog;

public sealed class RoleCatalogBoundaryChangesTests
{
    [Fact]
    public void WithBoundary_NewPair_HasItInTheOrderOfTheRoles()
    {
        Boundary added = new("payroll-lead", "cio", OwnRole.Text("One pays, the other runs the systems."));

        Example.WithBoundary(added).Boundaries.ShouldBe([Own, added, Example.Boundaries[1]]);
    }

    [Fact]
    public void WithBoundary_KnownPair_HasItInstead()
    {
        Boundary other = new("payroll-lead", "travel-lead", OwnRole.Text("Other."));

        Example.WithBoundary(other).Boundaries.ShouldBe([other, Example.Boundaries[1]]);
    }

    [Fact]
    public void WithBoundary_BuiltInPair_HasItInsteadOfTheBuiltInOne() =>
        Found(Roles.All.WithBoundary(OtherCioAndCto), "cio", "cto").ShouldBeSameAs(OtherCioAndCto);

    [Fact]
    public void WithBoundary_AnyBoundary_LeavesTheCatalogAsItWas()
    {
        Example.WithBoundary(OtherCioAndCto);

        Found(Example, "cio", "cto").ShouldNotBe(OtherCioAndCto);
        Found(Roles.All, "cio", "cto").ShouldNotBe(OtherCioAndCto);
    }

    [Fact]
    public void WithBoundary_AnyBoundary_LeavesRolesAreasAndWords()
    {
        RoleCatalog catalog = new RoleCatalog(Payroll) { Areas = [Areas.Data] }.WithTexts("fr", new Dictionary<string, string> { ["outcomes.same"] = "pareil" });

        RoleCatalog changed = catalog.WithBoundary(OtherCioAndCto);

        changed.ShouldBe(catalog.ToList());
        changed.Areas.ShouldBe(catalog.Areas);
        changed.Texts["outcomes.same"].In("fr").ShouldBe("pareil");
    }

    [Theory]
    [InlineData("cio", "cto")]
    [InlineData("cto", "cio")]
    public void WithoutBoundary_AnyOrder_LacksItAlone(string first, string second)
    {
        Example.WithoutBoundary(first, second).Boundaries.ShouldBe([Own]);
        Example.WithoutBoundary(Roles.All[first].Id, Roles.All[second].Id).Boundaries.ShouldBe([Own]);
        Example.Compare(first, second).Boundary.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("cio", "payroll-lead")]
    [InlineData("cio", "cio")]
    [InlineData("", "no id at all")]
    public void WithoutBoundary_UnknownPair_IsTheSameCatalog(string first, string second) => Example.WithoutBoundary(first, second).ShouldBeSameAs(Example);

    [Fact]
    public void WithoutBoundary_ThenWithItAgain_IsThereAgain() =>
        Example.WithoutBoundary("payroll-lead", "travel-lead").WithBoundary(Own).Compare("payroll-lead", "travel-lead").Boundary.ShouldBeSameAs(Own);

    [Fact]
    public void With_AnotherRole_AddsTheBuiltInBoundariesOfThatRole() =>
        Shown(Example.With(Roles.Ciso)).ShouldBe(["payroll-lead, travel-lead", "cio, cto", "cio, ciso", "ciso, cto"]);

    [Fact]
    public void With_AnotherRoleWhereNoBoundaryWasGiven_AddsTheBuiltInBoundariesOfThatRole() =>
        Shown(new RoleCatalog(Roles.Cio).With(Roles.Cto)).ShouldBe(["cio, cto"]);

    [Fact]
    public void With_AnotherRole_StillLacksWhatWasRemoved()
    {
        RoleCatalog without = Example.WithoutBoundary("cio", "cto");

        Shown(without.With(OwnRole.Make("boss"))).ShouldBe(["payroll-lead, travel-lead"]);
        Shown(without.With(Roles.Ciso)).ShouldBe(["payroll-lead, travel-lead", "cio, ciso", "ciso, cto"]);
        Shown(without.With(OwnRole.Make("cto"))).ShouldBe(["payroll-lead, travel-lead"]);
    }

    [Fact]
    public void With_OwnRoleInsteadOfABuiltInOne_KeepsItsBoundaries()
    {
        foreach (RoleCatalog catalog in new[] { Roles.All, Roles.All.WithBoundary(OtherCioAndCto) })
        {
            Roles.All.ShouldAllBe(role => catalog.With(Impostor(role.Id)).Boundaries.SequenceEqual(catalog.Boundaries));
        }
    }

    [Fact]
    public void With_OwnBoundaryOfThatPair_KeepsIt() =>
        new RoleCatalog(Roles.Cio) { Boundaries = [OtherCioAndCto] }.With(Roles.Cto).Boundaries.ShouldBe([OtherCioAndCto]);

    [Fact]
    public void Without_ARole_LacksItsBoundaries()
    {
        Shown(Example.Without("cto")).ShouldBe(["payroll-lead, travel-lead"]);
        Shown(Example.Without(Travel.Id)).ShouldBe(["cio, cto"]);
        Shown(new RoleCatalog(Roles.Cio, Roles.Cto, Roles.Ciso).Without("cto")).ShouldBe(["cio, ciso"]);
    }

    [Fact]
    public void Without_ARoleThatIsAddedAgain_HasTheBuiltInBoundariesAgain()
    {
        Found(Example.WithBoundary(OtherCioAndCto).Without("cto").With(Roles.Cto), "cio", "cto").ShouldBe(Roles.Compare(Roles.Cio, Roles.Cto).Boundary);
        Found(Example.Without("cto").With(Roles.Cto), "cio", "cto").ShouldBe(Roles.Compare(Roles.Cio, Roles.Cto).Boundary);
    }

    [Fact]
    public void Without_ARoleThatIsAddedAgain_ForgetsWhatWasAddedOrRemovedBefore()
    {
        Found(Example.Without("travel-lead").With(Travel), "payroll-lead", "travel-lead").ShouldBeNull();
        Example.WithoutBoundary("cio", "cto").Without("cto").With(Roles.Cto).ShouldBe(Example.Without("cto").With(Roles.Cto));
        Example.WithoutBoundary("cio", "cto").Without("cio").With(Roles.Cio).ShouldBe(Example.Without("cio").With(Roles.Cio));
    }

    [Fact]
    public void WithBoundary_TheBuiltInOne_IsNoChange()
    {
        Boundary builtIn = Roles.Compare(Roles.Cio, Roles.Cto).Boundary!;

        Example.WithBoundary(OtherCioAndCto).WithBoundary(builtIn).ShouldBe(Example);
        Example.WithoutBoundary("cio", "cto").WithBoundary(builtIn).ShouldBe(Example);
    }

    [Fact]
    public void WithTexts_BoundaryKey_ChangesItsStatementAlone()
    {
        RoleCatalog changed = Example.WithTexts("fr", new Dictionary<string, string>
        {
            ["boundaries.cio.cto"] = "L'un gère, l'autre bâtit.",
            ["boundaries.payroll-lead.travel-lead"] = "L'un envoie, l'autre paie.",
        });

        changed.Boundaries.Select(static boundary => boundary.Statement.In("fr")).ShouldBe(["L'un envoie, l'autre paie.", "L'un gère, l'autre bâtit."]);
        changed.Boundaries.Select(static boundary => boundary.Statement.In("en")).ShouldBe(Example.Boundaries.Select(static boundary => boundary.Statement.In("en")));
        changed.Boundaries.Select(static boundary => boundary.Sources).ShouldBe(Example.Boundaries.Select(static boundary => boundary.Sources));
        changed.Compare("cto", "cio").Boundary.ShouldBeSameAs(changed.Boundaries[1]);
    }

    [Fact]
    public void WithTexts_BoundaryKeyInTheOtherOrder_IsRefused() =>
        Should.Throw<ArgumentException>(() => Example.WithTexts("fr", new Dictionary<string, string> { ["boundaries.cto.cio"] = "x" })).Message
            .ShouldStartWith("Unknown text key 'boundaries.cto.cio'. Known keys: ");

    [Fact]
    public void WithTexts_BoundaryOfRolesInTheOtherOrder_ChangesIt() =>
        new RoleCatalog(Roles.Cto, Roles.Cio).WithTexts("fr", new Dictionary<string, string> { ["boundaries.cio.cto"] = "L'un gère, l'autre bâtit." })
            .Boundaries.Single().Statement.In("fr").ShouldBe("L'un gère, l'autre bâtit.");

    [Theory]
    [InlineData("cio")]
    [InlineData("cto")]
    public void WithTexts_BoundaryOfWhichOneRoleIsNotThere_IsRefused(string id) =>
        Should.Throw<ArgumentException>(() => new RoleCatalog(Roles.All[id]).WithTexts("fr", new Dictionary<string, string> { ["boundaries.cio.cto"] = "x" })).Message
            .ShouldStartWith("Unknown text key 'boundaries.cio.cto'. Known keys: ");

    [Fact]
    public void WithTexts_OtherKeys_LeavesTheBoundaries() =>
        Example.WithTexts("en", new Dictionary<string, string> { ["cio.title"] = "Head of IT" }).Boundaries.ShouldBe(Example.Boundaries);

    [Fact]
    public void Equals_OtherBoundaries_IsFalse()
    {
        Example.Equals(Example.WithBoundary(OtherCioAndCto)).ShouldBeFalse();
        Example.Equals(Example.WithoutBoundary("cio", "cto")).ShouldBeFalse();
        Example.WithoutBoundary("cio", "cto").WithBoundary(Example.Boundaries[1]).Equals(Example).ShouldBeTrue();
        Example.Equals(Example.WithoutBoundary("payroll-lead", "travel-lead").WithBoundary(Own)).ShouldBeTrue();
    }

    [Fact]
    public void Equals_EqualBoundariesMadeAnew_IsTrueWithTheSameHash()
    {
        RoleCatalog other = new(Example)
        {
            Boundaries = [new Boundary("payroll-lead", "travel-lead", OwnRole.Text("One sends, the other pays.")) { Sources = [Source.CommonKnowledge] }],
        };

        other.Equals(Example).ShouldBeTrue();
        other.GetHashCode().ShouldBe(Example.GetHashCode());
    }

    [Fact]
    public void Equals_BuiltInBoundariesGivenOneByOne_IsTrue() =>
        new RoleCatalog(Roles.All) { Boundaries = Roles.All.Boundaries, Version = Roles.All.Version }.Equals(Roles.All).ShouldBeTrue();

    private static Role Impostor(string id) => OwnRole.Make(id);
}
