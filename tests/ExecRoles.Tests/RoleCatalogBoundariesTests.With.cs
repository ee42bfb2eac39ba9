using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests;

public sealed partial class RoleCatalogBoundariesTests
{
    [Fact]
    public void WithBoundary_NewPair_HasItAtTheEnd()
    {
        Boundary added = new("payroll-lead", "cio", OwnRole.Text("One pays, the other runs the systems."));

        Catalog.WithBoundary(added).Boundaries.ShouldBe([.. Catalog.Boundaries, added]);
    }

    [Fact]
    public void WithBoundary_KnownPair_HasItInTheSamePlace()
    {
        Boundary other = new("payroll-lead", "travel-lead", OwnRole.Text("Other."));

        Catalog.WithBoundary(other).Boundaries.ShouldBe([other, Catalog.Boundaries[1]]);
    }

    [Fact]
    public void WithBoundary_BuiltInPair_TakesThePlaceOfTheBuiltInOne() =>
        Found(Roles.All.WithBoundary(OtherCioAndCto), "cio", "cto").ShouldBeSameAs(OtherCioAndCto);

    [Fact]
    public void WithBoundary_AnyBoundary_LeavesTheCatalogAsItWas()
    {
        Catalog.WithBoundary(OtherCioAndCto);

        Found(Catalog, "cio", "cto").ShouldNotBe(OtherCioAndCto);
        Found(Roles.All, "cio", "cto").ShouldNotBe(OtherCioAndCto);
    }

    [Fact]
    public void WithBoundary_AnyBoundary_LeavesRolesAreasAndWords()
    {
        RoleCatalog catalog = new RoleCatalog([Payroll], [Areas.Data]).WithTexts("fr", new Dictionary<string, string> { ["outcomes.same"] = "pareil" });

        RoleCatalog changed = catalog.WithBoundary(OtherCioAndCto);

        changed.ShouldBe(catalog.ToList());
        changed.Areas.ShouldBe(catalog.Areas);
        changed.TryGetText("outcomes.same", out LocalizedText? word).ShouldBeTrue();
        word.ShouldNotBeNull().In("fr").ShouldBe("pareil");
    }

    [Theory]
    [InlineData("cio", "cto")]
    [InlineData("cto", "cio")]
    public void WithoutBoundary_AnyOrder_LacksItAlone(string first, string second)
    {
        Catalog.WithoutBoundary(first, second).Boundaries.ShouldBe([Own]);
        Catalog.WithoutBoundary(Roles.All[first].Id, Roles.All[second].Id).Boundaries.ShouldBe([Own]);
        Catalog.Compare(first, second).Boundary.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("cio", "payroll-lead")]
    [InlineData("cio", "cio")]
    [InlineData("", "no id at all")]
    public void WithoutBoundary_UnknownPair_IsTheSameCatalog(string first, string second) => Catalog.WithoutBoundary(first, second).ShouldBeSameAs(Catalog);

    [Fact]
    public void WithoutBoundary_ThenWithItAgain_IsThereAgain() =>
        Catalog.WithoutBoundary("payroll-lead", "travel-lead").WithBoundary(Own).Compare("payroll-lead", "travel-lead").Boundary.ShouldBeSameAs(Own);

    [Fact]
    public void With_AnotherRole_AddsTheBuiltInBoundariesOfThatRole() =>
        Shown(Catalog.With(Roles.Ciso)).ShouldBe(["payroll-lead, travel-lead", "cio, cto", "cio, ciso", "ciso, cto"]);

    [Fact]
    public void With_AnotherRoleWhereNoBoundaryWasGiven_AddsTheBuiltInBoundariesOfThatRole() =>
        Shown(new RoleCatalog(Roles.Cio).With(Roles.Cto)).ShouldBe(["cio, cto"]);

    [Fact]
    public void With_AnotherRole_LeavesAwayWhatWasTakenAway()
    {
        RoleCatalog without = Catalog.WithoutBoundary("cio", "cto");

        Shown(without.With(OwnRole.Make("boss"))).ShouldBe(["payroll-lead, travel-lead"]);
        Shown(without.With(Roles.Ciso)).ShouldBe(["payroll-lead, travel-lead", "cio, ciso", "ciso, cto"]);
        Shown(without.With(OwnRole.Make("cto"))).ShouldBe(["payroll-lead, travel-lead"]);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void With_OwnRoleInThePlaceOfABuiltInOne_KeepsItsBoundaries(string pair)
    {
        Between(pair, out string first, out string second);
        foreach (RoleCatalog catalog in new[] { Roles.All, Roles.All.WithBoundary(OtherCioAndCto) })
        {
            catalog.With(OwnRole.Make(first)).Boundaries.ShouldBe(catalog.Boundaries);
            catalog.With(OwnRole.Make(second)).Boundaries.ShouldBe(catalog.Boundaries);
        }
    }

    [Fact]
    public void With_OwnBoundaryOfThatPair_KeepsIt() =>
        new RoleCatalog([Roles.Cio], [], [OtherCioAndCto]).With(Roles.Cto).Boundaries.ShouldBe([OtherCioAndCto]);

    [Fact]
    public void Without_ARole_LacksItsBoundaries()
    {
        Shown(Catalog.Without("cto")).ShouldBe(["payroll-lead, travel-lead"]);
        Shown(Catalog.Without(Travel.Id)).ShouldBe(["cio, cto"]);
        Shown(new RoleCatalog(Roles.Cio, Roles.Cto, Roles.Ciso).Without("cto")).ShouldBe(["cio, ciso"]);
    }

    [Fact]
    public void WithTexts_BoundaryKey_ChangesItsStatementAlone()
    {
        RoleCatalog changed = Catalog.WithTexts("fr", new Dictionary<string, string>
        {
            ["boundaries.cio.cto"] = "L'un gère, l'autre bâtit.",
            ["boundaries.payroll-lead.travel-lead"] = "L'un envoie, l'autre paie.",
        });

        changed.Boundaries.Select(static boundary => boundary.Statement.In("fr")).ShouldBe(["L'un envoie, l'autre paie.", "L'un gère, l'autre bâtit."]);
        changed.Boundaries.Select(static boundary => boundary.Statement.In("en")).ShouldBe(Catalog.Boundaries.Select(static boundary => boundary.Statement.In("en")));
        changed.Boundaries.Select(static boundary => boundary.Sources).ShouldBe(Catalog.Boundaries.Select(static boundary => boundary.Sources));
        changed.Compare("cto", "cio").Boundary.ShouldBeSameAs(changed.Boundaries[1]);
    }

    [Fact]
    public void WithTexts_BoundaryKeyInTheOtherOrder_IsRefused() =>
        Should.Throw<ArgumentException>(() => Catalog.WithTexts("fr", new Dictionary<string, string> { ["boundaries.cto.cio"] = "x" })).Message
            .ShouldStartWith("There is no text 'boundaries.cto.cio' in this catalog. ");

    [Fact]
    public void WithTexts_OtherKeys_LeavesTheBoundaries() =>
        Catalog.WithTexts("en", new Dictionary<string, string> { ["cio.title"] = "Head of IT" }).Boundaries.ShouldBe(Catalog.Boundaries);

    [Fact]
    public void Equals_OtherBoundaries_IsFalse()
    {
        Catalog.Equals(Catalog.WithBoundary(OtherCioAndCto)).ShouldBeFalse();
        Catalog.Equals(Catalog.WithoutBoundary("cio", "cto")).ShouldBeFalse();
        Catalog.WithoutBoundary("cio", "cto").WithBoundary(Catalog.Boundaries[1]).Equals(Catalog).ShouldBeTrue();
        Catalog.Equals(Catalog.WithoutBoundary("payroll-lead", "travel-lead").WithBoundary(Own)).ShouldBeFalse();
    }

    [Fact]
    public void Equals_EqualBoundariesMadeAnew_IsTrueWithTheSameHash()
    {
        RoleCatalog other = new(Catalog, [], [new Boundary("payroll-lead", "travel-lead", OwnRole.Text("One sends, the other pays."), [Source.CommonKnowledge])]);

        other.Equals(Catalog).ShouldBeTrue();
        other.GetHashCode().ShouldBe(Catalog.GetHashCode());
    }

    [Fact]
    public void Equals_BuiltInBoundariesGivenOneByOne_IsTrue() => new RoleCatalog(Roles.All, [], Roles.All.Boundaries).Equals(Roles.All).ShouldBeTrue();
}
