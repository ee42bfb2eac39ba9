using System.Text.Json.Nodes;
using ExecRoles.Json;
using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Json;

/// <summary>Members that documents have got since the first release: title forms, codes, boundaries and sources.</summary>
public sealed class RoleCatalogJsonNewerMembersTests
{
    private static readonly string[] NewerMembers = ["titleForms", "codes", "boundaries", "sources"];

    private static readonly RoleCatalog Newer = RoleCatalogJson.Parse(Documents.Read(Documents.Good, "all-members"));

    private static readonly Role Older = RoleCatalogJson.Parse(Documents.Read(Documents.Good, "without-newer-members")).Single();

    [Fact]
    public void Parse_DocumentWithoutThem_HasNone()
    {
        Older.TitleForms.ShouldBeNull();
        Older.Codes.ShouldBeEmpty();
        Older.Responsibilities.ShouldAllBe(given => given.Sources.Count == 0);
        Older.VendorRelationship.ShouldNotBeNull().Sources.ShouldBeEmpty();
        RoleCatalogJson.Parse(Documents.Read(Documents.Good, "without-newer-members")).Boundaries.ShouldBeEmpty();
    }

    [Fact]
    public void ToJson_DocumentWithoutThem_WritesNone()
    {
        string json = RoleCatalogJson.ToJson(RoleCatalogJson.Parse(Documents.Read(Documents.Good, "without-newer-members")));

        NewerMembers.Where(member => json.Contains($"\"{member}\"", StringComparison.Ordinal)).ShouldBeEmpty();
        JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(Documents.Read(Documents.Good, "without-newer-members"))).ShouldBeTrue();
    }

    [Fact]
    public void Parse_DocumentWithThem_DiffersFromThatWithoutInNothingElse()
    {
        JsonNode newer = JsonNode.Parse(RoleCatalogJson.ToJson(Newer))!;
        Remove(newer);

        JsonNode.DeepEquals(newer, JsonNode.Parse(Documents.Read(Documents.Good, "without-newer-members"))).ShouldBeTrue();
    }

    [Fact]
    public void Parse_DocumentWithThem_ReadsThemAll()
    {
        Role role = Newer["head-of-payroll"];

        role.TitleForms.ShouldNotBeNull().For(CompanyForm.Any)!.Get("de", TitleStyle.Colon).ShouldBe("Leiter:in Entgelt");
        role.TitleForms.For(CompanyForm.StockCorporation)!.Get("de", TitleStyle.Feminine).ShouldBe("Entgeltvorständin");
        role.TitleForms.Sources.ShouldBe([new Source("web", "example.org/titles", "the function")]);
        role.Codes.Select(code => code.ToString()).ShouldBe(["ESCO 1211.1.6", "ISCO-08 1211", "O*NET-SOC"]);
        role.DefiningResponsibility!.Sources.ShouldBe([new Source("O*NET 27.0", "11-3031.00, task 1"), Source.CommonKnowledge]);
        role.VendorRelationship!.Sources.ShouldBe([Source.CommonKnowledge]);
        Newer.Boundaries.Select(boundary => boundary.ToString()).ShouldBe(["chro, head-of-payroll", "cio, cto"]);
    }

    [Fact]
    public void Parse_BoundaryBetweenBuiltInRoles_CountsAsSoonAsTheyAreThere() =>
        Newer.With(Roles.Cto).With(Roles.Cio).Compare("cio", "cto").Boundary.ShouldNotBeNull().Statement.In("en").ShouldBe("The one runs it; the other builds it.");

    [Fact]
    public void Parse_SavedCatalogWithoutABuiltInBoundary_HasItNeither()
    {
        RoleCatalog catalog = new RoleCatalog(Roles.Cio, Roles.Cto).WithoutBoundary("cio", "cto");

        RoleCatalogJson.Parse(RoleCatalogJson.ToJson(catalog)).ShouldBe(catalog);
        RoleCatalogJson.Parse(RoleCatalogJson.ToJson(catalog)).Boundaries.ShouldBeEmpty();
    }

    [Fact]
    public void Parse_BoundaryBetweenTheLastOfManyRoles_IsRead()
    {
        Boundary last = new("role-19", "role-20", new LocalizedText(("en", "x")));
        RoleCatalog catalog = new(Enumerable.Range(1, 20).Select(number => OwnRole.Make($"role-{number}")), [], [last]);

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
    public void Parse_TolerantMode_LeavesUnknownMembersOfThemAside()
    {
        RoleCatalog catalog = RoleCatalogJson.Parse(Documents.Read(Documents.Bad, "unknown-members"), RoleCatalogJsonOptions.Tolerant);

        Role role = catalog.Single();
        role.TitleForms.ShouldBe(new TitleForms(new GenderForms(new LocalizedText(("de", "x"))), sources: [new Source("web")]));
        role.Codes.ShouldBe([OccupationCode.None("ESCO")]);
        catalog.Boundaries.ShouldBe([new Boundary("cio", "cto", new LocalizedText(("en", "x")))]);
    }

    private static void Remove(JsonNode node)
    {
        if (node is JsonObject parent)
        {
            foreach (string member in NewerMembers)
            {
                parent.Remove(member);
            }

            foreach (JsonNode? value in parent.Select(static member => member.Value))
            {
                Remove(value!);
            }
        }
        else if (node is JsonArray list)
        {
            foreach (JsonNode? item in list)
            {
                Remove(item!);
            }
        }
    }
}
