using ExecRoles.Tests.Comparison;
using static ExecRoles.Tests.Catalog.SmallCatalog;

namespace ExecRoles.Tests.Catalog;

public sealed class RoleCatalogCodesTests
{
    [Fact]
    public void WhereCode_CodeThatLumpsRoles_GivesThemAllInTheirOrder()
    {
        Ids(Roles.All.WhereCode(OccupationSchemes.OnetSoc, "11-1011.00")).ShouldBe(["ceo", "cfo", "coo", "cio", "cto", "ciso"]);
        Ids(new RoleCatalog(Roles.Cto, Payroll, Roles.Ceo).WhereCode(OccupationSchemes.OnetSoc, "11-1011.00")).ShouldBe(["cto", "ceo"]);
    }

    [Fact]
    public void WhereCode_CodeOfOneRole_GivesIt() => Ids(Roles.All.WhereCode(OccupationSchemes.Esco, "1330.2")).ShouldBe(["cio"]);

    [Fact]
    public void WhereCode_EachCodeOfTheCatalog_GivesTheRolesThatHaveIt() =>
        Roles.All.SelectMany(static role => role.OccupationCodes).ShouldAllBe(static code =>
            Roles.All.WhereCode(code.Scheme, code.Code).SequenceEqual(Roles.All.Where(role => role.OccupationCodes.Any(own => own.ToString() == code.ToString()))));

    [Theory]
    [InlineData("ESCO", "1330")]
    [InlineData("ESCO", "")]
    [InlineData("esco", "1330.2")]
    [InlineData("ESCO 1.2", "1330.2")]
    [InlineData("ISCO-08", "1330.2")]
    [InlineData("", "1330.2")]
    public void WhereCode_UnknownCode_GivesNone(string scheme, string code) => Roles.All.WhereCode(scheme, code).ShouldBeEmpty();

    [Fact]
    public void WhereCode_SchemeOfOnesOwn_GivesItsRoles()
    {
        Role own = new(
            "boss", OwnRole.Text("Boss"), OwnRole.Text("Leads."), OwnRole.LooksInward(), [new Responsibility("lead", Areas.Leadership, OwnRole.Text("Leads."))])
        {
            OccupationCodes = [new OccupationCode("house", "B1", MappingRelation.Exact, OwnRole.Text("boss"))],
            MissingOccupationCodes = [new MissingOccupationCode(OccupationSchemes.Esco)],
        };

        Roles.All.With(own).WhereCode("house", "B1").ShouldBe([own]);
    }

    [Fact]
    public void WhereCode_Result_IsACatalogWithTheSameWords() =>
        Roles.All.WithTexts("fr", new Dictionary<string, string> { ["words.differences"] = "Différences" }).WhereCode(OccupationSchemes.Isco08, "1330")
            .Compare("cio", "cto").ToText("fr").ShouldContain("Différences");

    [Fact]
    public void WhereCode_Null_IsRefused()
    {
        Should.Throw<ArgumentNullException>(() => RoleCatalogCodes.WhereCode(null!, "ESCO", "1330.2")).ParamName.ShouldBe("catalog");
        Should.Throw<ArgumentNullException>(() => Roles.All.WhereCode(null!, "1330.2")).ParamName.ShouldBe("scheme");
        Should.Throw<ArgumentNullException>(() => Roles.All.WhereCode("ESCO", null!)).ParamName.ShouldBe("code");
    }

    private static IEnumerable<string> Ids(IEnumerable<Role> roles) => roles.Select(static role => role.Id.Value);
}
