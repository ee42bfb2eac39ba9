using ExecRoles.Json;
using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Json;

/// <summary>Documents that build on a catalog, language files among them.</summary>
public sealed class RoleCatalogJsonBaseTests
{
    private static readonly RoleCatalogJsonOptions OverBuiltIn = new() { Base = Roles.All };

    [Fact]
    public void Parse_LanguageFile_IsWithTexts()
    {
        RoleCatalog catalog = RoleCatalogJson.Parse(
            """
            { "schemaVersion": 1,
              "texts": {
                "cio.title": { "fr": "Directeur des systèmes d'information" }, "areas.profit": { "fr": "Résultat" },
                "boundaries.cio.cto": { "fr": "x" }, "outcomes.same": { "fr": "identique" }, "companies.cooperative": { "fr": "coopérative" } } }
            """,
            OverBuiltIn);

        RoleCatalog french = Roles.All.WithTexts("fr", new Dictionary<string, string>
        {
            ["cio.title"] = "Directeur des systèmes d'information",
            ["areas.profit"] = "Résultat",
            ["boundaries.cio.cto"] = "x",
            ["outcomes.same"] = "identique",
        });
        catalog.Texts["companies.cooperative"].In("fr").ShouldBe("coopérative");
        (catalog.WithTexts("fr", new Dictionary<string, string> { ["companies.cooperative"] = "x" })
            == french.WithTexts("fr", new Dictionary<string, string> { ["companies.cooperative"] = "x" })).ShouldBeTrue();
    }

    [Fact]
    public void Parse_LanguageFileOfEveryText_LeavesNoneMissing()
    {
        string texts = string.Join(",\n", Roles.All.Texts.Select(text =>
            $"{System.Text.Json.JsonSerializer.Serialize(text.Key)}: {{ \"fr\": {System.Text.Json.JsonSerializer.Serialize(text.Value.In("en"))} }}"));

        RoleCatalog catalog = RoleCatalogJson.Parse($$"""{ "schemaVersion": 1, "texts": { {{texts}} } }""", OverBuiltIn);

        catalog.FindMissingTexts("fr").ShouldBeEmpty();
        catalog.FindMissingTexts("de").ShouldBeEmpty();
    }

    [Fact]
    public void Parse_DocumentWithRolesAreasAndBoundaries_PutsThemOverTheBase()
    {
        const string Document = """
            { "schemaVersion": 1,
              "areas": [ { "id": "profit", "name": { "en": "Earnings" } } ],
              "roles": [
                { "id": "head-of-payroll", "title": { "en": "Head of Payroll" }, "mandate": { "en": "m" },
                  "focus": { "orientation": "both", "audience": { "en": "a" }, "description": { "en": "d" } },
                  "responsibilities": [
                    { "id": "run", "area": "payroll", "statement": { "en": "s" } }, { "id": "save", "area": "profit", "statement": { "en": "s" } } ] } ],
              "boundaries": [ { "roles": [ "head-of-travel", "head-of-payroll" ], "statement": { "en": "x" } } ],
              "texts": { "head-of-travel.title": { "fr": "y" }, "head-of-payroll.title": { "fr": "z" } } }
            """;
        RoleCatalog below = new RoleCatalog(OwnRole.Make("head-of-travel"), Roles.Cio, Roles.Cto).WithoutBoundary("cio", "cto");

        RoleCatalog catalog = RoleCatalogJson.Parse(Document, new RoleCatalogJsonOptions { Base = below });

        catalog.Select(role => role.Id.Value).ShouldBe(["head-of-travel", "cio", "cto", "head-of-payroll"]);
        catalog["head-of-payroll"].Responsibilities[0].Area.ShouldBe(OwnRole.Area("payroll"));
        catalog["cio"].ResponsibilitiesIn("profit")[0].Area.Name.In("en").ShouldBe("Earnings");
        catalog.Boundaries.Select(boundary => boundary.ToString()).ShouldBe(["head-of-payroll, head-of-travel"]);
        catalog["head-of-travel"].Title.In("fr").ShouldBe("y");
        catalog["head-of-payroll"].Title.In("fr").ShouldBe("z");
        below["cio"].ResponsibilitiesIn("profit")[0].Area.ShouldBe(Areas.Profit);
    }

    [Fact]
    public void Parse_RoleOfTheBase_ReplacesItInItsPlace()
    {
        string document = RoleCatalogJson.ToJson(new RoleCatalog(OwnRole.Make("cio", duties: [("profit", "Earns.")])));

        RoleCatalog catalog = RoleCatalogJson.Parse(document, OverBuiltIn);

        catalog.Select(role => role.Id).ShouldBe(Roles.All.Select(role => role.Id));
        catalog["cio"].Responsibilities.Single().Statement.In("en").ShouldBe("Earns.");
    }

    [Fact]
    public void Parse_DocumentWithoutBoundaries_KeepsThoseOfTheBase()
    {
        RoleCatalog catalog = RoleCatalogJson.Parse("""{ "schemaVersion": 1, "boundaries": [] }""", OverBuiltIn);

        (catalog == Roles.All).ShouldBeTrue();
        catalog.Boundaries.Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Parse_InlineAreaThatTheBaseHasOtherwise_Redefines()
    {
        string document = $$"""{ "schemaVersion": 1, "roles": [ {{System.Text.Json.JsonSerializer.Serialize(OwnRole.Make("head-of-payroll"))}} ] }""";
        RoleCatalog below = new(OwnRole.Make("head-of-travel"));
        RoleCatalog renamed = below.WithTexts("en", new Dictionary<string, string> { ["areas.payroll"] = "Pay" });

        RoleCatalogJson.Parse(document, new RoleCatalogJsonOptions { Base = below }).Areas.ShouldBe(below.Areas);
        RoleCatalogJson.Parse(document, new RoleCatalogJsonOptions { Base = renamed }).Areas.ShouldBe(below.Areas);
    }

    [Theory]
    [InlineData("cioo.title", "(1,34) $.texts['cioo.title']: Unknown text key 'cioo.title'. Known keys: ", " Did you mean 'cio.title'?")]
    [InlineData("areas.proft", "(1,34) $.texts['areas.proft']: Unknown text key 'areas.proft'. Known keys: ", " Did you mean 'areas.profit'?")]
    public void Parse_UnknownKeyInALanguageFile_NamesTheNearest(string key, string start, string end)
    {
        string error = Documents.ErrorsOf($$"""{ "schemaVersion": 1, "texts": { "{{key}}": { "fr": "x" } } }""", OverBuiltIn);

        error.ShouldStartWith(start);
        error.ShouldEndWith(end);
    }

    [Fact]
    public void Parse_LanguageFileWithoutBase_SaysHowToReadIt() =>
        Documents.ErrorsOf("""{ "schemaVersion": 1, "texts": { "cio.title": { "fr": "DSI" } } }""").ShouldBe(
            "(1,34) $.texts['cio.title']: Unknown text key 'cio.title'. "
            + "The document does not have what it belongs to. To change texts of another catalog, set RoleCatalogJsonOptions.Base.");

    [Fact]
    public async Task LoadAsync_LanguageFile_IsReadAsByParse()
    {
        const string Document = """{ "schemaVersion": 1, "texts": { "cio.title": { "fr": "DSI" } } }""";
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(Document));

        (await RoleCatalogJson.LoadAsync(stream, OverBuiltIn) == RoleCatalogJson.Parse(Document, OverBuiltIn)).ShouldBeTrue();
    }
}
