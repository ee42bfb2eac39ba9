using ExecRoles.Tests.Comparison;
using static ExecRoles.Tests.Catalog.SmallCatalog;

namespace ExecRoles.Tests.Catalog;

public sealed class RoleCatalogAreasTests
{
    [Fact]
    public void Areas_OfRolesAlone_AreTheBuiltInOnesInFixedOrderThenTheOthersAsTheyAppear() =>
        new RoleCatalog(Travel, Payroll, Roles.Cto).Areas.Select(area => area.Id)
            .ShouldBe(["leadership", "profit", "product", "portfolio", "infrastructure", "travel", "payroll"]);

    [Fact]
    public void Areas_EmptyCatalog_AreNone() => new RoleCatalog().Areas.ShouldBeEmpty();

    [Fact]
    public void Areas_DeclaredOnes_ComeBeforeThoseOfRolesAlone() =>
        new RoleCatalog(Travel) { Areas = [Fleet, OwnRole.Area("payroll"), Areas.Data] }.Areas.Select(area => area.Id).ShouldBe(["data", "fleet", "payroll", "travel"]);

    [Fact]
    public void Areas_Always_CannotBeCastToAnythingMutable() =>
        (Small.Areas is System.Collections.IList or ICollection<ResponsibilityArea>).ShouldBeFalse();

    [Fact]
    public void Areas_WithAnotherRole_StillHaveTheDeclaredOnes() => Declaring(Fleet).With(Payroll).Areas.ShouldContain(Fleet);

    [Fact]
    public void Areas_WithoutTheRole_StillHaveTheDeclaredOnesAlone() => Declaring(Fleet).Without("travel-lead").Areas.ShouldBe([Fleet]);

    [Fact]
    public void Areas_DeclaredWithOtherTextsThanARoleHas_AreAdoptedByTheRole()
    {
        RoleCatalog catalog = Declaring(Trips);

        catalog["travel-lead"].Responsibilities[0].Area.ShouldBeSameAs(Trips);
        catalog.Areas.Single(area => area.Id == "travel").ShouldBeSameAs(Trips);
        catalog.ShouldBe(Declaring(Trips));
    }

    [Fact]
    public void Constructor_RolesWithUnequalAreas_GivesAllThatOfTheFirst()
    {
        RoleCatalog catalog = new(Roles.Cio, OwnRole.Make("boss", duties: [("leadership", "Leads.")]));

        catalog["boss"].Responsibilities[0].Area.ShouldBeSameAs(Areas.Leadership);
        new RoleCatalog(OwnRole.Make("boss", duties: [("leadership", "Leads.")]), Roles.Cio)["cio"].ResponsibilitiesIn("leadership")[0].Area
            .ShouldBe(OwnRole.Area("leadership"));
    }

    [Fact]
    public void Constructor_UnequalAreasInOneRole_GivesBothThatOfTheFirst()
    {
        Responsibility pays = new("pays", OwnRole.Area("payroll"), OwnRole.Text("Pays."));
        Responsibility checks = new("checks", new ResponsibilityArea("payroll", OwnRole.Text("Wages")), OwnRole.Text("Checks."));
        Role role = new("payer", OwnRole.Text("Payer"), OwnRole.Text("Pays."), OwnRole.LooksInward(), [pays, checks]) { DefiningResponsibility = checks };

        Role adopted = new RoleCatalog(role)["payer"];

        adopted.Responsibilities.ShouldAllBe(given => given.Area == OwnRole.Area("payroll"));
        adopted.DefiningResponsibility.ShouldBeSameAs(adopted.Responsibilities[1]);
    }

    [Fact]
    public void Constructor_AdoptedAreas_LeaveAllElseOfTheRole()
    {
        Role given = new("boss", OwnRole.Text("Boss"), OwnRole.Text("Leads."), OwnRole.LooksInward(), [new Responsibility("leads", OwnRole.Area("profit"), OwnRole.Text("Leads."))])
        {
            Abbreviation = "B",
            MandateSources = [Source.CommonKnowledge],
            ReportingLine = OwnRole.ReportsToCeo(),
            VendorRelationship = OwnRole.BuysSoftware(),
            TitleForms = [new(CompanyForm.Function, TitleGender.Neutral, OwnRole.Text("Lead"))],
            Aliases = [OwnRole.Text("Chief")],
            OccupationCodes = [new("house", "B1", MappingRelation.Exact, OwnRole.Text("boss"))],
            MissingOccupationCodes = [new("ESCO")],
        };

        Role adopted = Roles.All.With(given)["boss"];

        adopted.ShouldNotBe(given);
        new RoleCatalog(adopted) { Areas = [OwnRole.Area("profit")] }["boss"].ShouldBe(given);
    }

    [Fact]
    public void Equals_OtherDeclaredAreas_IsFalse() => Declaring(Fleet).Equals(new RoleCatalog(Travel)).ShouldBeFalse();

    [Fact]
    public void Areas_ListChangedAfterwards_StayAsTheyWere()
    {
        List<ResponsibilityArea> areas = [Fleet];
        RoleCatalog catalog = new() { Areas = areas };

        areas.Clear();

        catalog.Areas.ShouldBe([Fleet]);
    }

    [Fact]
    public void Areas_Null_AreRefused() =>
        Should.Throw<ArgumentNullException>(() => new RoleCatalog { Areas = null! }).Message.ShouldBe("Value cannot be null. (Parameter 'value')");

    [Fact]
    public void Areas_NullInside_SaysWhichOne() =>
        Should.Throw<ArgumentNullException>(() => new RoleCatalog { Areas = [Fleet, null!] }).Message.ShouldBe("Area 2 of 2 is null. Omit it or give one. (Parameter 'value')");

    [Fact]
    public void Areas_TwoOfOneId_AreRefused() =>
        Should.Throw<ArgumentException>(() => new RoleCatalog { Areas = [Fleet, Trips, OwnRole.Area("travel")] }).Message.ShouldBe(
            "Two areas have the id 'travel'. Remove one. (Parameter 'value')");

    private static RoleCatalog Declaring(ResponsibilityArea area) => new(Travel) { Areas = [area] };

    [Fact]
    public void DescribeAndCompare_AreaThatTheCatalogDoesNotHave_IsThatOfTheRole()
    {
        Role own = OwnRole.Make("own", duties: [("payroll", "Pays."), ("works-council", "Agrees.")]);

        Roles.All.Describe(own).ToText("en").ShouldContain("\n- Payroll: Pays.\n- Works council: Agrees.\n", Case.Sensitive);
        Roles.All.Compare(own, Roles.Cio).ToText("en").ShouldContain("\n- Works council\n", Case.Sensitive);
    }

    [Fact]
    public void DescribeAndCompare_RolesFromOutside_HaveTheAreasOfTheCatalog()
    {
        RoleCatalog catalog = Roles.All.WithTexts("fr", new Dictionary<string, string> { ["areas.leadership"] = "Direction" });

        catalog.Describe(Roles.Cio).ToText("fr").ShouldContain("- Direction: ");
        catalog.Compare(Roles.Cio, Roles.Cto).ToText("fr").ShouldContain("- Direction\n");
    }
}
