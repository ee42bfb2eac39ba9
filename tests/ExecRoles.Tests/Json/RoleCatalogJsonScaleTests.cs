using System.Text;
using ExecRoles.Json;

namespace ExecRoles.Tests.Json;

/// <summary>Documents that are large in one respect: work that grows faster than they do would keep these tests busy for hours.</summary>
public sealed class RoleCatalogJsonScaleTests
{
    private const int Many = 10_000;

    [Fact]
    public void Load_ManyLanguagesInATextAndItsOverride_ReadsAll()
    {
        string languages = List(number => $"\"aa-a{number}\": \"x{number}\"");
        RoleCatalog catalog = RoleCatalogJson.Parse(
            $$"""
            { "schemaVersion": 1, "roles": [ {{Role("cfo", $"{{ {languages} }}")}} ], "areas": [],
              "texts": { "cfo.title": { {{languages}}, "de": "y" }, "outcomes.same": { {{languages}} } } }
            """);

        catalog["cfo"].Title.Languages.Count.ShouldBe(Many + 1);
        catalog.Texts["outcomes.same"].Languages.Count.ShouldBe(Many + 2);
    }

    [Fact]
    public void Load_ManyBoundariesOverABase_ReadsAll()
    {
        RoleCatalog catalog = RoleCatalogJson.Parse(
            $$"""
            { "schemaVersion": 1, "roles": [ {{List(number => Role($"r{number}", """{ "en": "CFO" }"""))}} ],
              "boundaries": [ {{List(number => $$"""{ "roles": [ "r{{number}}", "cio" ], "statement": { "en": "x" } }""")}} ] }
            """,
            new RoleCatalogJsonOptions { Base = Roles.All });

        catalog.Boundaries.Count.ShouldBe(Many + Roles.All.Boundaries.Count);
    }

    [Fact]
    public void Load_ManyAreasInsideResponsibilities_ReadsAll() =>
        RoleCatalogJson.Parse(
            $$"""
            { "schemaVersion": 1, "roles": [ {{Role("cfo", """{ "en": "CFO" }""", List(number =>
                $$"""{ "id": "r{{number}}", "area": { "id": "a{{number}}", "name": { "en": "x" } }, "statement": { "en": "s" } }"""))}} ] }
            """).Areas.Count.ShouldBe(Many);

    [Fact]
    public void Load_ManyTitleFormsAndCodes_ReadsAll()
    {
        Role role = RoleCatalogJson.Parse(
            $$"""
            { "schemaVersion": 1, "roles": [ {{Role("cfo", """{ "en": "CFO" }""").TrimEnd()[..^1]}},
              "titleForms": [ {{List(number => $$"""{ "body": "b{{number}}", "gender": "neutral", "text": { "en": "x" } }""")}} ],
              "reportingLine": { "reportsTo": [ {{List(number => $"\"r{number}\"")}} ], "seatInTopManagement": "rarely", "description": { "en": "x" } },
              "codes": [ {{List(number => $$"""{ "scheme": "s{{number}}" }""")}},
                {{List(number => $$"""{ "scheme": "s", "code": "{{number}}", "label": { "en": "x" }, "relation": "exact" }""")}} ] } ] }
            """).Single();

        new[] { role.TitleForms.Count, role.ReportingLine!.ReportsTo.Count, role.OccupationCodes.Count, role.MissingOccupationCodes.Count }
            .ShouldAllBe(count => count == Many);
    }

    [Fact]
    public void Load_ManyResponsibilities_ReadsAll() =>
        RoleCatalogJson.Parse(
            $$"""{ "schemaVersion": 1, "roles": [ {{Role("cfo", """{ "en": "CFO" }""", List(number => $$"""{ "id": "r{{number}}", "area": "profit", "statement": { "en": "s" } }"""))}} ] }""")
            ["cfo"].Responsibilities.Count.ShouldBe(Many);

    [Fact]
    public void Load_ManyRoles_ReadsAll() =>
        RoleCatalogJson.Parse($$"""{ "schemaVersion": 1, "roles": [ {{List(number => Role($"r{number}", """{ "en": "CFO" }"""))}} ] }""").Count.ShouldBe(Many);

    [Fact]
    public void Load_ManyAreasAndManyThatAreNotDefined_ReportsAll()
    {
        string areas = List(number => $$"""{ "id": "a{{number}}", "name": { "en": "x" } }""");
        string responsibilities = List(number => $$"""{ "id": "r{{number}}", "area": "b{{number}}", "statement": { "en": "s" } }""");

        IReadOnlyList<RoleCatalogError> errors = ErrorsOf(
            $$"""{ "schemaVersion": 1, "areas": [ {{areas}} ], "roles": [ {{Role("cfo", """{ "en": "CFO" }""", responsibilities)}} ] }""");

        errors.Count.ShouldBe(Many);
        errors[0].Message.ShouldBe(
            "Unknown area 'b0'. Known ids: a0, a1, a2, a3, a4, a5, a6, a7, a8, a9 and 10014 more. Did you mean 'a0'?");
        errors[^1].Message.ShouldBe("Unknown area 'b9999'.");
    }

    [Fact]
    public void Load_ManyTextsThatAreNotThere_ReportsAll()
    {
        IReadOnlyList<RoleCatalogError> errors = ErrorsOf(
            $$"""
            { "schemaVersion": 1, "roles": [ {{List(number => Role($"r{number}", """{ "en": "CFO" }"""))}} ],
              "texts": { {{List(number => $"\"s{number}.title\": {{ \"en\": \"x\" }}")}} } }
            """);

        errors.Count.ShouldBe(Many);
        errors[0].Message.ShouldEndWith(" more. Did you mean 'r0.title'?");
        errors[^1].Message.ShouldBe("Unknown text key 's9999.title'.");
    }

    [Fact]
    public void Load_ManyUnknownMembers_ReportsAll()
    {
        IReadOnlyList<RoleCatalogError> errors = ErrorsOf($$"""{ "schemaVersion": 1, "roles": [], {{List(number => $"\"role{number}\": 0")}} }""");

        errors.Count.ShouldBe(Many);
        errors[^1].Message.ShouldBe("Unknown member 'role9999' of a role catalog. Known members: schemaVersion, version, areas, roles, boundaries, texts, $schema.");
    }

    [Fact]
    public void Load_ManyErrorsUnderALongName_AreReportedInShort()
    {
        string name = new('n', 100_000);

        IReadOnlyList<RoleCatalogError> errors = ErrorsOf(
            $$"""{ "schemaVersion": 1, "roles": [], "texts": { "{{name}}": { {{List(number => $"\"aa-a{number}\": 0")}} } } }""");

        errors.Count.ShouldBe(Many);
        errors[^1].Path.ShouldBe($"$.texts['{name[..80]}…'].aa-a9999");
    }

    [Fact]
    public void Load_ManyErrorsBesideLongIds_AreReportedInShort()
    {
        string longId = new('a', 10_000);
        string areas = string.Join(", ", Enumerable.Range(0, 10).Select(number => $$"""{ "id": "{{longId}}{{number}}", "name": { "en": "x" } }"""));
        string responsibilities = List(number => $$"""{ "id": "r{{number}}", "area": "b{{number}}", "statement": { "en": "s" } }""");

        IReadOnlyList<RoleCatalogError> errors = ErrorsOf(
            $$"""{ "schemaVersion": 1, "areas": [ {{areas}} ], "roles": [ {{Role("cfo", """{ "en": "CFO" }""", responsibilities)}} ] }""");

        string shown = string.Join(", ", Enumerable.Repeat($"{longId[..80]}…", 10));
        errors.Count.ShouldBe(Many);
        errors[0].Message.ShouldBe($"Unknown area 'b0'. Known ids: {shown} and {Areas.All.Count} more.");
    }

    [Fact]
    public void Load_LongIdOrLanguageTwice_IsReportedInShort()
    {
        string id = new('a', 10_000);
        string language = "aa" + string.Concat(Enumerable.Repeat("-aaaaaaaa", 1_000));

        ErrorsOf($$"""{ "schemaVersion": 1, "roles": [], "areas": [ { "id": "{{id}}", "name": { "{{language}}": "x", "{{language}}": "x" } }, { "id": "{{id}}", "name": { "en": "x" } } ] }""")
            .Select(error => error.Message).ShouldBe(
            [
                $"The language '{language[..80]}…' appears twice. Give one text for each language.",
                $"Two areas have the id '{id[..80]}…'. Give each its own id.",
            ]);
    }

    [Fact]
    public void Load_ManyBlankLines_AreCounted()
    {
        string lines = new('\n', 1_000_000);

        ErrorsOf($"{lines}{{{lines}}}{lines}x").Select(error => error.ToString()).ShouldBe(
            [
                "(1000001,1) $: The member 'schemaVersion' is missing. A role catalog needs it.",
                "(3000001,1) $: This is not well-formed JSON: 'x' is invalid after a single JSON value. Expected end of data.",
            ]);
    }

    private static IReadOnlyList<RoleCatalogError> ErrorsOf(string document) =>
        Should.Throw<RoleCatalogFormatException>(() => RoleCatalogJson.Parse(document)).Errors;

    private static string List(Func<int, string> item)
    {
        var list = new StringBuilder();
        for (int number = 0; number < Many; number++)
        {
            list.Append(number == 0 ? "" : ", ").Append(item(number));
        }

        return list.ToString();
    }

    private static string Role(
        string id, string title, string responsibilities = """{ "id": "run", "area": "profit", "statement": { "en": "s" } }""") =>
        $$"""
        { "id": "{{id}}", "title": {{title}}, "mandate": { "en": "m" },
          "focus": { "orientation": "both", "audience": { "en": "a" }, "description": { "en": "d" } }, "responsibilities": [ {{responsibilities}} ] }
        """;
}
