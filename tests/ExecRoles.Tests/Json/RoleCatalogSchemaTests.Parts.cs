namespace ExecRoles.Tests.Json;

public sealed partial class RoleCatalogSchemaTests
{
    private const string PartsDocument = """
        {
          "schemaVersion": 1,
          "roles": [
            {
              "id": "head-of-payroll", "title": { "en": "x" }, "mandate": { "en": "x" },
              "focus": { "orientation": "internal", "audience": { "en": "x" }, "description": { "en": "x" } },
              "responsibilities": [ { "id": "run", "area": "operations", "statement": { "en": "x" }, "sources": SOURCES } ],
              "mandateSources": SOURCES,
              "titleForms": TITLES,
              "aliases": ALIASES,
              "functionalTitles": ALIASES,
              "ambiguousTitles": AMBIGUOUS,
              "reportingLine": LINE,
              "codes": CODES
            }
          ],
          "boundaries": BOUNDARIES
        }
        """;

    // Parts that hold what the value of the member may hold, each alone; those that the schema cannot judge are among the documents.
    private static readonly (string Place, string[] Parts)[] Parts =
    [
        ("SOURCES",
        [
            "[]", "{}", "null", "\"web\"", "[null]", "[[]]", "[{}]", """[{"scheme":"web"}]""", """[{"scheme":""}]""", """[{"scheme":null}]""", """[{"scheme":27.0}]""", """[{"place":"a"}]""",
            """[{"scheme":"a","place":"b","remark":{"en":"c"}},{"scheme":"a"}]""", """[{"scheme":"a","remark":"c"}]""", """[{"scheme":"a","remark":{}}]""",
            """[{"scheme":"a","version":"1","uri":"urn:x"}]""", """[{"scheme":"a","version":1}]""", """[{"scheme":"a","version":" "}]""", """[{"scheme":"a","uri":"/x"}]""", """[{"scheme":"a","uri":null}]""", """[{"scheme":"a","place":" "}]""", """[{"scheme":"a","remark":null}]""", """[{"scheme":"a","Place":"b"}]""",
        ]),
        ("TITLES",
        [
            "{}", "null", "[]", "\"x\"", "[null]", "[{}]", """[{"gender":"neutral"}]""", """[{"text":{"de":"x"}}]""", """[{"gender":"neutral","text":"x"}]""", """[{"gender":"neutral","text":{}}]""",
            """[{"gender":"neutral","text":{"de":"x"}}]""", """[{"gender":"Neutral","text":{"de":"x"}}]""", """[{"gender":"pair","text":{"de":"x"}}]""", """[{"gender":null,"text":{"de":"x"}}]""",
            """[{"gender":"neutral","text":{"de":"x"},"body":"function"}]""", """[{"gender":"neutral","text":{"de":"x"},"body":"cooperative"}]""", """[{"gender":"neutral","text":{"de":"x"},"body":"areas"}]""",
            """[{"gender":"neutral","text":{"de":"x"},"body":"LimitedCompany"}]""", """[{"gender":"neutral","text":{"de":"x"},"body":null}]""", """[{"gender":"neutral","text":{"de":"x"},"form":"function"}]""",
            """[{"gender":"neutral","text":{"de":"x"},"sources":null}]""", """[{"gender":"neutral","text":{"de":"x"},"sources":[{"scheme":"a"}]}]""",
        ]),
        ("ALIASES", ["[]", "{}", "null", "\"x\"", "[null]", "[\"x\"]", "[{}]", """[{"en":"x"}]""", """[{"en":"x"},{"en":"x"}]""", """[{"en":" "}]"""]),
        ("AMBIGUOUS",
        [
            "[]", "{}", "null", "[null]", "[{}]", """[{"title":{"en":"x"}}]""", """[{"title":"x"}]""", """[{"title":{"en":"x"},"roles":["cio","nobody-we-know"]}]""",
            """[{"title":{"en":"x"},"roles":["cio","cio"]}]""", """[{"title":{"en":"x"},"roles":["CIO"]}]""", """[{"title":{"en":"x"},"roles":["words"]}]""",
            """[{"title":{"en":"x"},"otherReadings":[{"en":"y"}]}]""", """[{"title":{"en":"x"},"otherReadings":["y"]}]""",
            """[{"title":{"en":"x"},"combinesRoles":true}]""", """[{"title":{"en":"x"},"combinesRoles":false}]""", """[{"title":{"en":"x"},"combinesRoles":"true"}]""",
            """[{"title":{"en":"x"},"combinesRoles":null}]""", """[{"title":{"en":"x"},"combines":true}]""",
        ]),
        ("LINE",
        [
            "{}", "null", "[]", "\"ceo\"", """{"reportsTo":[],"seatInTopManagement":"always","description":{"en":"x"}}""", """{"reportsTo":["ceo","cfo"],"seatInTopManagement":"rarely","description":{"en":"x"}}""",
            """{"reportsTo":["nobody-we-know"],"seatInTopManagement":"rarely","description":{"en":"x"}}""", """{"reportsTo":["ceo","ceo"],"seatInTopManagement":"rarely","description":{"en":"x"}}""",
            """{"reportsTo":["CEO"],"seatInTopManagement":"rarely","description":{"en":"x"}}""", """{"reportsTo":["words"],"seatInTopManagement":"rarely","description":{"en":"x"}}""",
            """{"reportsTo":"ceo","seatInTopManagement":"rarely","description":{"en":"x"}}""", """{"reportsTo":[null],"seatInTopManagement":"rarely","description":{"en":"x"}}""",
            """{"seatInTopManagement":"rarely","description":{"en":"x"}}""", """{"reportsTo":[],"description":{"en":"x"}}""", """{"reportsTo":[],"seatInTopManagement":"rarely"}""",
            """{"reportsTo":[],"seatInTopManagement":"never","description":{"en":"x"}}""", """{"reportsTo":[],"seatInTopManagement":"rarely","description":{"en":"x"},"sources":[{"scheme":"a"}]}""",
        ]),
        ("CODES",
        [
            "[]", "{}", "null", "[null]", "[\"ESCO\"]", "[{}]", """[{"scheme":"a"}]""", """[{"scheme":" "}]""", """[{"scheme":"a","version":"1"}]""", """[{"scheme":"a","version":1}]""",
            """[{"scheme":"a","code":"1"}]""", """[{"scheme":"a","label":{"en":"x"}}]""", """[{"scheme":"a","relation":"exact"}]""", """[{"scheme":"a","uri":"urn:x"}]""", """[{"scheme":"a","code":null}]""",
            """[{"scheme":"a","code":"1","label":{"en":"x"}}]""", """[{"scheme":"a","code":"1","relation":"exact"}]""", """[{"scheme":"a","label":{"en":"x"},"relation":"exact"}]""",
            """[{"scheme":"a","code":"1","label":{"en":"x"},"relation":"exact"}]""", """[{"scheme":"a","code":" ","label":{"en":"x"},"relation":"exact"}]""",
            """[{"scheme":"a","code":"1","label":{},"relation":"exact"}]""", """[{"scheme":"a","code":"1","label":{"en":"x"},"relation":"Exact"}]""", """[{"code":"1","label":{"en":"x"},"relation":"exact"}]""",
            """[{"scheme":"a","code":"1","label":{"en":"x"},"relation":null}]""", """[{"scheme":"a","code":"1","label":{"en":"x"},"relation":"broad","uri":"urn:x"}]""",
            """[{"scheme":"a","code":"1","label":{"en":"x"},"relation":"broad","uri":"/x"}]""", """[{"scheme":"a","code":"1","label":{"en":"x"},"relation":"broad","uri":"C:\\x"}]""",
            """[{"scheme":"a","code":"1","label":{"en":"x"},"relation":"broad","uri":"1a:x"}]""", """[{"scheme":"a","code":"1","label":{"en":"x"},"relation":"broad","uri":"abc:"}]""",
            """[{"scheme":"a","code":"1","label":{"en":"x"},"relation":"broad","uri":"a_b:x"}]""", """[{"scheme":"a","code":"1","label":{"en":"x"},"relation":"broad","uri":":x"}]""",
            """[{"scheme":"a","code":"1","label":{"en":"x"},"relation":"broad","uri":"x"}]""", """[{"scheme":"a","code":"1","label":{"en":"x"},"relation":"broad","uri":null}]""",
            """[{"scheme":"a","remark":""}]""", """[{"scheme":"a","remark":{"en":"x"}}]""", """[{"scheme":"a","sources":{}}]""", """[{"scheme":"a","sources":[{"scheme":"b"}]}]""", """[{"scheme":"a","name":"b"}]""",
        ]),
        ("BOUNDARIES",
        [
            "[]", "{}", "null", "[null]", "[[]]", "[{}]", """[{"roles":["cio","cto"],"statement":{"en":"x"}}]""", """[{"roles":["cto","head-of-payroll"],"statement":{"en":"x"}}]""",
            """[{"roles":["cio","cto"]}]""", """[{"statement":{"en":"x"}}]""", """[{"roles":[],"statement":{"en":"x"}}]""", """[{"roles":["cio"],"statement":{"en":"x"}}]""",
            """[{"roles":["cio","cto","cmo"],"statement":{"en":"x"}}]""", """[{"roles":["cio","cio"],"statement":{"en":"x"}}]""", """[{"roles":["cio",null],"statement":{"en":"x"}}]""",
            """[{"roles":["cio","CTO"],"statement":{"en":"x"}}]""", """[{"roles":["cio","areas"],"statement":{"en":"x"}}]""", """[{"roles":"cio","statement":{"en":"x"}}]""",
            """[{"roles":["cio","cto"],"statement":"x"}]""", """[{"roles":["cio","cto"],"statement":{}}]""", """[{"roles":["cio","cto"],"statement":{"en":"x"},"sources":[{"scheme":"b"}]}]""",
            """[{"roles":["cio","cto"],"statement":{"en":"x"},"sources":[1]}]""", """[{"roles":["cio","cto"],"statement":{"en":"x"},"text":{"en":"x"}}]""",
        ]),
    ];

    [NodeFact]
    public void Schema_PartsWithOneErrorOrNone_AreJudgedAsByLoad()
    {
        string[] documents = [.. Parts.SelectMany(given => given.Parts.Select(part => Filled(PartsDocument.Replace(given.Place, part, StringComparison.Ordinal))))];

        documents.Zip(Schema.Judge(documents))
            .Where(judged => (judged.Second.Count == 0) != (Documents.ErrorsOf(judged.First).Length == 0))
            .Select(judged => $"{judged.First}\nschema: {string.Join("; ", judged.Second)}\nLoad: {Documents.ErrorsOf(judged.First)}")
            .ShouldBeEmpty();
    }

    private static string Filled(string document) => document
        .Replace("SOURCES", "[]", StringComparison.Ordinal)
        .Replace("TITLES", "[]", StringComparison.Ordinal)
        .Replace("ALIASES", "[]", StringComparison.Ordinal)
        .Replace("LINE", """{"reportsTo":[],"seatInTopManagement":"always","description":{"en":"x"}}""", StringComparison.Ordinal)
        .Replace("CODES", "[]", StringComparison.Ordinal)
        .Replace("BOUNDARIES", "[]", StringComparison.Ordinal);
}
