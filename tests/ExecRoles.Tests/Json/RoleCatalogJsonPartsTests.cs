using ExecRoles.Json;
using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Json;

/// <summary>What documents may say about roles, areas and boundaries, and what becomes of it.</summary>
public sealed class RoleCatalogJsonPartsTests
{
    private static readonly RoleCatalog All = RoleCatalogJson.Parse(Documents.Read(Documents.Good, "all-members"));

    [Fact]
    public void Parse_AllMembers_ReadsThemAll()
    {
        Role role = All["head-of-payroll"];
        Source document = new(Source.Document) { Place = "Who does what" };

        role.Abbreviation.ShouldBe("HoP");
        role.GetTitle("de", TitleStyle.Colon).ShouldBe("Leiter:in Entgelt");
        role.GetTitle("de", TitleStyle.Feminine, CompanyForm.StockCorporation).ShouldBe("Entgeltvorständin");
        role.GetTitle("de", TitleStyle.Neutral, CompanyForm.Parse("cooperative")).ShouldBe("Genossenschaftsvorstand Entgelt");
        role.TitleForms[0].Sources.ShouldBe(
        [
            new Source(Source.Web)
            {
                Version = "2026-05",
                Place = "Titles",
                Uri = new Uri("https://example.org/titles"),
                Remark = new LocalizedText(("en", "the function"), ("de", "die Funktion")),
            },
        ]);
        role.Aliases.Select(alias => alias.In("de")).ShouldBe(["Leitung Lohnbuchhaltung", "Payroll Lead"]);
        role.FunctionalTitles.Select(title => title.In("en")).ShouldBe(["Payroll Supervisor"]);
        role.AmbiguousTitles.Select(title => $"{title.Title:en}: {string.Join(", ", title.RoleIds)}; {title.OtherReadings.Count}; {title.CombinesRoles}").ShouldBe(
            ["HoP: head-of-payroll; 1; False", "Head of HR and Payroll: chro, head-of-payroll; 0; True", "Abrechnung: ; 0; False"]);
        role.Remark!.In("de").ShouldBe("In the Vienna office, this is the CFO.");
        role.MandateSources.ShouldBe([document]);
        role.Focus.Sources.ShouldBe([Source.CommonKnowledge]);
        role.ReportingLine.ShouldNotBeNull().ReportsTo.Select(id => id.Value).ShouldBe(["chro", "cfo"]);
        role.ReportingLine.SeatInTopManagement.ShouldBe(SeatInTopManagement.Rarely);
        role.ReportingLine.Sources.ShouldBe([document]);
        role.OccupationCodes.Select(code => code.ToString()).ShouldBe(["ESCO 1211.1.6", "ISCO-08 1211"]);
        role.OccupationCodes[0].Remark!.In("de").ShouldBe("nennt kein Team");
        role.MissingOccupationCodes.Single().ShouldBe(
            new MissingOccupationCode("O*NET-SOC") { SchemeVersion = "27.0", Remark = new LocalizedText(("en", "files it nowhere")) });
        role.DefiningResponsibility!.Sources.ShouldBe([new Source("O*NET") { Version = "27.0", Place = "11-3031.00, task 1" }, Source.CommonKnowledge]);
        role.VendorRelationship!.Sources.ShouldBe([Source.CommonKnowledge]);
        All.Boundaries.ShouldBeEmpty();
        All.With(Roles.Chro).Boundaries.Select(boundary => boundary.ToString()).ShouldBe(["chro, head-of-payroll"]);
        All.With(Roles.Chro).Boundaries[0].Sources.ShouldBe([document]);
    }

    [Fact]
    public void Parse_BoundaryBetweenBuiltInRoles_CountsAsSoonAsTheyAreThere() =>
        All.With(Roles.Cto).With(Roles.Cio).Compare("cio", "cto").Boundaries.Single().Statement.In("en")
            .ShouldBe("The one runs it; the other builds it.");

    [Fact]
    public void Parse_NothingAboutBoundaries_GivesTheBuiltInOnes() =>
        RoleCatalogJson.Parse(RoleCatalogJson.ToJson(new RoleCatalog(Roles.Cio, Roles.Cto))).Boundaries.Count.ShouldBe(1);

    [Fact]
    public void Parse_EmptyBoundaries_GivesNone()
    {
        RoleCatalog catalog = new RoleCatalog(Roles.Cio, Roles.Cto).WithoutBoundary("cio", "cto");

        (RoleCatalogJson.Parse(RoleCatalogJson.ToJson(catalog)) == catalog).ShouldBeTrue();
        RoleCatalogJson.Parse(RoleCatalogJson.ToJson(catalog)).Boundaries.ShouldBeEmpty();
    }

    [Fact]
    public void ToJson_BuiltInBoundaries_AreNotWritten() => RoleCatalogJson.ToJson(Roles.All).ShouldNotContain("\"boundaries\"");

    [Fact]
    public void Parse_BoundaryBetweenTheLastOfManyRoles_IsRead()
    {
        Boundary last = new("role-19", "role-20", new LocalizedText(("en", "x")));
        RoleCatalog catalog = new(Enumerable.Range(1, 20).Select(number => OwnRole.Make($"role-{number}"))) { Boundaries = [last] };

        RoleCatalogJson.Parse(RoleCatalogJson.ToJson(catalog)).Boundaries.ShouldBe([last]);
    }

    [Fact]
    public void Parse_LongIdsInBoundaries_AreShortenedInErrors()
    {
        string id = new('w', 10_000);
        string boundary = $$"""{ "roles": [ "{{id}}", "cio" ], "statement": { "en": "x" } }""";

        Documents.ErrorsOf($$"""{ "schemaVersion": 1, "roles": [], "boundaries": [ {{boundary}}, {{boundary}} ] }""").Split('\n')
            .ShouldAllBe(error => error.Length < 300);
    }

    [Fact]
    public void Parse_AreasBehindTheRolesThatNameThem_AreFound()
    {
        RoleCatalog catalog = RoleCatalogJson.Parse(Documents.Read(Documents.Good, "members-in-any-order"));

        catalog.Single().Responsibilities[0].Area.ShouldBeSameAs(catalog.Areas.Single());
    }

    [Fact]
    public void Parse_SameAreaInsideTwoRoles_IsOneAreaOfTheCatalog()
    {
        RoleCatalog catalog = RoleCatalogJson.Parse(Documents.Read(Documents.Good, "areas-inside-roles"));

        catalog.Areas.Select(area => area.Id).ShouldBe(["travel", "payroll"], "those of the list come first");
        catalog.SelectMany(role => role.ResponsibilitiesIn("payroll")).Select(given => given.Area).Distinct(ReferenceEqualityComparer.Instance).Count()
            .ShouldBe(1);
    }

    [Theory]
    [InlineData("\"areas\": [ { \"id\": \"payroll\", \"name\": { \"en\": \"Pay\" } } ], ", "")]
    [InlineData("", ", \"areas\": [ { \"id\": \"payroll\", \"name\": { \"en\": \"Pay\" } } ]")]
    public void Parse_AreaInsideARoleUnlikeThatOfTheDocument_IsRefused(string before, string after) =>
        Documents.ErrorsOf(
            $$"""
            { "schemaVersion": 1, {{before}}
              "roles": [ { "id": "a", "title": { "en": "x" }, "mandate": { "en": "x" },
              "focus": { "orientation": "both", "audience": { "en": "a" }, "description": { "en": "d" } },
              "responsibilities": [ { "id": "run", "statement": { "en": "s" },
              "area": { "id": "payroll", "name": { "en": "Payroll" } } } ] } ]{{after}} }
            """).ShouldBe(
            "(5,11) $.roles[0].responsibilities[0].area: The area 'payroll' is defined twice, with different texts. "
            + "Use the same texts, or give one its own id.");

    [Fact]
    public void Parse_RoleThatNamesAnAreaOfALaterRole_IsRefused()
    {
        const string Start = """
            "title": { "en": "x" }, "mandate": { "en": "x" }, "focus": { "orientation": "both", "audience": { "en": "a" }, "description": { "en": "d" } },
            """;

        Documents.ErrorsOf(
            $$"""
            { "schemaVersion": 1, "roles": [
              { "id": "a", {{Start}} "responsibilities": [ { "id": "run", "area": "payroll", "statement": { "en": "s" } } ] },
              { "id": "b", {{Start}} "responsibilities": [ { "id": "run", "area": { "id": "payroll", "name": { "en": "Payroll" } }, "statement": { "en": "s" } } ] } ] }
            """).ShouldStartWith("(2,");
    }
}
