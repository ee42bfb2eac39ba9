using ExecRoles.Json;
using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Json;

/// <summary>Documents from a newer release: what is unknown in them is skipped and listed, and nothing else changes.</summary>
public sealed class RoleCatalogJsonTolerantTests
{
    private const string Newer = """
        {
          "schemaVersion": 1,
          "license": { "name": "MIT" },
          "roles": [
            {
              "id": "head-of-payroll", "rank": [ 1 ], "title": { "en": "Head of Payroll" }, "mandate": { "en": "Answers for money." },
              "focus": { "orientation": "internal", "audience": { "en": "a" }, "description": { "en": "d" }, "horizon": null },
              "responsibilities": [ { "id": "run", "area": "profit", "statement": { "en": "s" }, "weight": 0.5 } ],
              "titleForms": [ { "gender": "diverse", "text": { "de": "x" } }, { "gender": "neutral", "text": { "de": "y" } } ],
              "reportingLine": { "reportsTo": [ "cfo" ], "seatInTopManagement": "never", "description": { "en": "x" } },
              "vendorRelationship": { "scope": "finance", "vendors": { "en": "a" }, "purpose": { "en": "b" }, "description": { "en": "c" } },
              "codes": [
                { "scheme": "ESCO", "code": "1", "label": { "en": "x" }, "relation": "related" },
                { "scheme": "ESCO", "code": "2", "label": { "en": "x" }, "relation": "exact" },
                { "scheme": "ISCO-08" }
              ]
            },
            {
              "id": "head-of-travel", "title": { "en": "x" }, "mandate": { "en": "x" },
              "focus": { "orientation": "upward", "audience": { "en": "a" }, "description": { "en": "d" } },
              "responsibilities": [ { "id": "run", "area": "profit", "statement": { "en": "s" } } ]
            }
          ],
          "boundaries": [
            { "roles": [ "cfo", "head-of-payroll" ], "statement": { "en": "x" } },
            { "roles": [ "cfo", "head-of-travel" ], "statement": { "en": "x" } }
          ],
          "texts": { "outcomes.same": { "en": "alike" }, "outcomes.opposite": { "en": "x" }, "head-of-travel.title": { "en": "x" } }
        }
        """;

    [Fact]
    public void Parse_UnknownWord_SkipsTheSmallestPartThatNeedsIt()
    {
        RoleCatalog catalog = RoleCatalogJson.Parse(Newer, RoleCatalogJsonOptions.Tolerant);

        Role role = catalog.Single();
        role.Id.Value.ShouldBe("head-of-payroll");
        role.TitleForms.Select(form => form.Text.In("de")).ShouldBe(["y"]);
        role.ReportingLine.ShouldBeNull();
        role.VendorRelationship.ShouldBeNull();
        role.OccupationCodes.Select(code => code.Code).ShouldBe(["2"]);
        role.MissingOccupationCodes.Select(code => code.Scheme).ShouldBe(["ISCO-08"]);
        catalog.Texts["outcomes.same"].In("en").ShouldBe("alike");
        catalog.With(Roles.Cfo).Boundaries.Select(boundary => boundary.ToString()).ShouldBe(["cfo, head-of-payroll"]);
    }

    [Fact]
    public void Parse_UnknownThings_AreListedInTheOrderOfTheDocument()
    {
        List<string> skipped = [];

        RoleCatalogJson.Parse(Newer, new RoleCatalogJsonOptions { IgnoresUnknownMembers = true, OnSkipped = error => skipped.Add(error.ToString()) });

        skipped.ShouldBe(
        [
            "(3,3) $.license: Unknown member 'license' of a role catalog. It was skipped.",
            "(6,32) $.roles[0].rank: Unknown member 'rank' of a role. It was skipped.",
            "(7,102) $.roles[0].focus.horizon: Unknown member 'horizon' of a focus. It was skipped.",
            "(8,90) $.roles[0].responsibilities[0].weight: Unknown member 'weight' of a responsibility. It was skipped.",
            "(9,35) $.roles[0].titleForms[0].gender: Unknown gender 'diverse'. The title form was skipped.",
            "(10,73) $.roles[0].reportingLine.seatInTopManagement: Unknown seat in top management 'never'. The reporting line was skipped.",
            "(11,40) $.roles[0].vendorRelationship.scope: Unknown vendor scope 'finance'. The vendor relationship was skipped.",
            "(13,78) $.roles[0].codes[0].relation: Unknown mapping relation 'related'. The code was skipped.",
            "(20,33) $.roles[1].focus.orientation: Unknown orientation 'upward'. The role was skipped.",
            "(26,16) $.boundaries[1].roles: The role 'head-of-travel' was skipped, and so was the boundary.",
            "(28,50) $.texts['outcomes.opposite']: Unknown text key 'outcomes.opposite'. It was skipped.",
            "(28,86) $.texts['head-of-travel.title']: Unknown text key 'head-of-travel.title'. It was skipped.",
        ]);
    }

    [Fact]
    public void Parse_UnknownThingsInStrictMode_AreErrors() => Documents.ErrorsOf(Newer).Split('\n').Select(error => error.Split(": ")[1]).ShouldBe(
        [
            "Unknown member 'license' of a role catalog. Known members",
            "Unknown member 'rank' of a role. Known members",
            "Unknown member 'horizon' of a focus. Known members",
            "Unknown member 'weight' of a responsibility. Known members",
            "Unknown gender 'diverse'. Known words",
            "Unknown seat in top management 'never'. Known words",
            "Unknown vendor scope 'finance'. Known words",
            "Unknown mapping relation 'related'. Known words",
            "Unknown orientation 'upward'. Known words",
            "Unknown text key 'outcomes.opposite'. Known keys",
        ]);

    [Fact]
    public void Parse_RefusedDocument_CallsNobody()
    {
        RoleCatalogJsonOptions options = new() { IgnoresUnknownMembers = true, OnSkipped = _ => throw new InvalidOperationException() };

        Should.Throw<RoleCatalogFormatException>(() => RoleCatalogJson.Parse("""{ "schemaVersion": 2, "license": 1 }""", options)).Errors.Count.ShouldBe(1);
    }

    [Fact]
    public void Parse_StrictMode_SkipsNothing()
    {
        List<RoleCatalogError> skipped = [];

        RoleCatalogJson.Parse("""{ "schemaVersion": 1 }""", new RoleCatalogJsonOptions { OnSkipped = skipped.Add });

        skipped.ShouldBeEmpty();
    }

    [Fact]
    public void Parse_SkippedRoleThatABoundaryAndAReportingLineName_IsNoError()
    {
        const string Document = """
            { "schemaVersion": 1,
              "boundaries": [ { "roles": [ "b", "a" ], "statement": { "en": "x" } }, { "roles": [ "cio", "cto" ], "statement": { "en": "y" } } ],
              "roles": [ { "id": "a", "title": { "en": "x" }, "mandate": { "en": "x" },
                "focus": { "orientation": "upward", "audience": { "en": "a" }, "description": { "en": "d" } },
                "responsibilities": [ { "id": "run", "area": "profit", "statement": { "en": "s" } } ] },
                { "id": "b", "title": { "en": "x" }, "mandate": { "en": "x" },
                "focus": { "orientation": "both", "audience": { "en": "a" }, "description": { "en": "d" } },
                "reportingLine": { "reportsTo": [ "a" ], "seatInTopManagement": "rarely", "description": { "en": "x" } },
                "responsibilities": [ { "id": "run", "area": "profit", "statement": { "en": "s" } } ] } ] }
            """;

        RoleCatalog catalog = RoleCatalogJson.Parse(Document, RoleCatalogJsonOptions.Tolerant);

        catalog.Select(role => role.Id.Value).ShouldBe(["b"]);
        catalog.Boundaries.ShouldBeEmpty();
        catalog.With(Roles.Cio).With(Roles.Cto).Boundaries.Select(boundary => boundary.Statement.In("en")).ShouldBe(["y"]);
        (RoleCatalogJson.Parse(RoleCatalogJson.ToJson(catalog)) == catalog).ShouldBeTrue();
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Parse_SkippedRoleOverABase_HasItsBoundaryOnlyIfTheBaseHasTheRole(bool baseHasIt, bool hasBoundary)
    {
        RoleCatalog below = baseHasIt ? new RoleCatalog(Roles.Cfo, OwnRole.Make("head-of-travel")) : new RoleCatalog(Roles.Cfo);

        RoleCatalog catalog = RoleCatalogJson.Parse(Newer, new RoleCatalogJsonOptions { IgnoresUnknownMembers = true, Base = below });

        catalog.TryGetBoundary("cfo", "head-of-travel", out _).ShouldBe(hasBoundary);
        catalog.TryGetBoundary("cfo", "head-of-payroll", out _).ShouldBeTrue();
    }

    // The list of areas is looked for where it comes after what names them; not every word 'areas' is it.
    [Theory]
    [InlineData("\"version\": \"areas\"")]
    [InlineData("\"more\": { \"areas\": [ 1 ] }")]
    [InlineData("\"more\": [ \"areas\", [ 1 ] ]")]
    public void Parse_AreasAfterThatWord_AreFound(string between)
    {
        string document = Newer.Replace("\"area\": \"profit\"", "\"area\": \"own\"", StringComparison.Ordinal).Replace(
            "\"boundaries\":", between + ", \"areas\": [ { \"id\": \"own\", \"name\": { \"en\": \"Own\" } } ], \"boundaries\":", StringComparison.Ordinal);

        RoleCatalogJson.Parse(document, RoleCatalogJsonOptions.Tolerant).Areas.Select(static area => area.Name.In("en")).ShouldBe(["Own"]);
    }

    [Fact]
    public void Parse_StringThatBeginsWithHalfAPair_SaysSo() =>
        Should.Throw<RoleCatalogFormatException>(() => RoleCatalogJson.Parse("\uD83D{}")).Errors[0].Message
            .ShouldStartWith("The text is not well-formed: ", Case.Sensitive);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Parse_DocumentThatEndsWithinAreasThatRolesName_SaysEachThingOnce(bool isTolerant)
    {
        string document = Newer[..Newer.IndexOf("\"boundaries\":", StringComparison.Ordinal)].Replace("\"area\": \"profit\"", "\"area\": \"own\"", StringComparison.Ordinal)
            + "\"areas\": [ { \"id\": \"own\", \"name\": { \"en\": \"Own\" } }, { \"id\": \"other\" },";

        ErrorsOf(document, isTolerant ? RoleCatalogJsonOptions.Tolerant : null).Where(static error => error.Contains(" $.areas", StringComparison.Ordinal) || error.Contains("Unknown area", StringComparison.Ordinal))
            .Select(static error => error.Split(": ")[1]).ShouldBe(["The member 'name' is missing. An area needs it.", "This is not well-formed JSON"]);
    }

    [Fact]
    public void Parse_SkippedRoleWithADefiningResponsibility_IsNoError() =>
        RoleCatalogJson.Parse(
            Newer.Replace("\"id\": \"head-of-travel\"", "\"id\": \"head-of-travel\", \"definingResponsibility\": \"run\"", StringComparison.Ordinal),
            RoleCatalogJsonOptions.Tolerant).Count.ShouldBe(1);

    [Fact]
    public void Load_TolerantMode_IsAsStrictInAllElse() =>
        new[] { Documents.Bad, Documents.BeyondSchema }
            .SelectMany(folder => Documents.NamesIn(folder).Select(name => (Name: name, Document: Documents.Read(folder, name))))
            .Select(file => (file.Name, Strict: ErrorsOf(file.Document, null), Tolerant: ErrorsOf(file.Document, RoleCatalogJsonOptions.Tolerant)))
            .Where(document => !document.Strict.Where(error => !IsSkipped(error)).SequenceEqual(document.Tolerant))
            .Select(document => document.Name)
            .ShouldBeEmpty();

    // Areas, roles and responsibilities are not skipped: what names them would be about something else.
    private static bool IsSkipped(string error) =>
        error.Contains(": Unknown ", StringComparison.Ordinal)
        && !new[] { "area", "role", "responsibility", "company form" }.Any(what => error.Contains($": Unknown {what} '", StringComparison.Ordinal));

    private static string[] ErrorsOf(string document, RoleCatalogJsonOptions? options) =>
        Documents.ErrorsOf(document, options).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
