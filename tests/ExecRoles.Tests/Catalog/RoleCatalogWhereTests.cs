using ExecRoles.Tests.Comparison;
using static ExecRoles.Tests.Catalog.SmallCatalog;

namespace ExecRoles.Tests.Catalog;

/// <summary>A filter makes a catalog that keeps what belongs to the one it came from.</summary>
public sealed class RoleCatalogWhereTests
{
    private static readonly Boundary OwnBoundary = new("cio", "payroll-lead", OwnRole.Text("One pays, the other runs the systems."));

    private static readonly RoleCatalog Rich = new RoleCatalog(Payroll, Travel, Roles.Cio, Roles.Cto) { Areas = [Fleet, Trips], Boundaries = [OwnBoundary] }
        .WithoutBoundary("cio", "cto")
        .WithTexts("fr", new Dictionary<string, string> { ["words.differences"] = "Différences", ["areas.leadership"] = "Direction", ["cio.title"] = "DSI" });

    [Fact]
    public void Where_ACondition_GivesTheRolesThatMeetItInTheirOrder()
    {
        RoleCatalog some = Rich.Where(static role => role.Id.Value != "travel-lead");

        some.Select(static role => role.Id.Value).ShouldBe(["payroll-lead", "cio", "cto"]);
        some["cio"].ShouldBeSameAs(Rich["cio"]);
    }

    [Fact]
    public void Where_ACondition_KeepsWords() =>
        Rich.Where(static role => role.Abbreviation is not null).Compare("cio", "cto").ToText("fr").ShouldContain("Différences");

    [Fact]
    public void Where_ACondition_KeepsDeclaredAreasAndTheirTexts()
    {
        RoleCatalog some = Rich.Where(static role => role.Id.Value == "payroll-lead");

        some.Areas.Select(static area => area.Id).ShouldBe(["fleet", "travel", "payroll"]);
        some.With(Roles.Cto)["cto"].ResponsibilitiesIn("leadership")[0].Area.Name.In("fr").ShouldBe("Direction");
    }

    [Fact]
    public void Where_ACondition_KeepsBoundariesThatWereAddedAndRemoved()
    {
        Rich.Where(static role => role.Id.Value != "travel-lead").Boundaries.ShouldBe([OwnBoundary]);
        Rich.Where(static role => role.Id.Value != "cio").Boundaries.ShouldBeEmpty();
        Rich.Where(static role => role.Id.Value != "cio").With(Roles.Cio).Boundaries.ShouldBe([OwnBoundary]);
    }

    [Fact]
    public void Where_AlwaysTrue_IsAnEqualCatalog() => Rich.Where(static _ => true).ShouldBe(Rich);

    [Fact]
    public void Where_NeverTrue_IsACatalogWithoutRoles()
    {
        Rich.Where(static _ => false).Count.ShouldBe(0);
        Rich.Where(static _ => false).Areas.Select(static area => area.Id).ShouldBe(["fleet", "travel"]);
    }

    [Fact]
    public void Where_AnyCondition_LeavesTheCatalogAsItWas()
    {
        _ = Rich.Where(static _ => false);

        Rich.Count.ShouldBe(4);
    }

    [Fact]
    public void Where_Null_IsRefused() => Should.Throw<ArgumentNullException>(() => Rich.Where(null!)).ParamName.ShouldBe("predicate");
}
