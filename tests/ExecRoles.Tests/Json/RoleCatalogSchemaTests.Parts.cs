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
              "titleForms": TITLES,
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
            """[{"scheme":"a","place":"b","remark":"c"},{"scheme":"a"}]""", """[{"scheme":"a","place":" "}]""", """[{"scheme":"a","remark":null}]""", """[{"scheme":"a","Place":"b"}]""",
        ]),
        ("TITLES",
        [
            "{}", "null", "[]", "\"x\"", """{"function":null}""", """{"function":{}}""", """{"function":{"neutral":"x"}}""", """{"function":{"neutral":{}}}""", """{"function":{"neutral":{"de":"x"}}}""",
            """{"function":{"feminine":{"de":"x"}}}""", """{"function":{"neutral":{"de":"x"},"feminine":null}}""", """{"stockCorporation":{"neutral":{"de":"x"}}}""",
            """{"function":{"neutral":{"de":"x"}},"limitedCompany":{"masculine":{"de":"x"}}}""", """{"function":{"neutral":{"de":"x"}},"any":{"neutral":{"de":"x"}}}""",
            """{"function":{"neutral":{"de":"x"},"pair":{"de":"x"}}}""", """{"function":{"neutral":{"de":"x"}},"sources":null}""", """{"function":{"neutral":{"de":"x"}},"sources":[{"scheme":"a"}]}""",
        ]),
        ("CODES",
        [
            "[]", "{}", "null", "[null]", "[\"ESCO\"]", "[{}]", """[{"scheme":"a"}]""", """[{"scheme":" "}]""", """[{"scheme":"a","version":"1"}]""", """[{"scheme":"a","version":1}]""",
            """[{"scheme":"a","code":"1"}]""", """[{"scheme":"a","label":{"en":"x"}}]""", """[{"scheme":"a","strength":"exact"}]""", """[{"scheme":"a","uri":"urn:x"}]""", """[{"scheme":"a","code":null}]""",
            """[{"scheme":"a","code":"1","label":{"en":"x"}}]""", """[{"scheme":"a","code":"1","strength":"exact"}]""", """[{"scheme":"a","label":{"en":"x"},"strength":"exact"}]""",
            """[{"scheme":"a","code":"1","label":{"en":"x"},"strength":"exact"}]""", """[{"scheme":"a","code":" ","label":{"en":"x"},"strength":"exact"}]""",
            """[{"scheme":"a","code":"1","label":{},"strength":"exact"}]""", """[{"scheme":"a","code":"1","label":{"en":"x"},"strength":"Exact"}]""", """[{"code":"1","label":{"en":"x"},"strength":"exact"}]""",
            """[{"scheme":"a","code":"1","label":{"en":"x"},"strength":null}]""", """[{"scheme":"a","code":"1","label":{"en":"x"},"strength":"broad","uri":"urn:x"}]""",
            """[{"scheme":"a","code":"1","label":{"en":"x"},"strength":"broad","uri":"/x"}]""", """[{"scheme":"a","code":"1","label":{"en":"x"},"strength":"broad","uri":"C:\\x"}]""",
            """[{"scheme":"a","code":"1","label":{"en":"x"},"strength":"broad","uri":"1a:x"}]""", """[{"scheme":"a","code":"1","label":{"en":"x"},"strength":"broad","uri":"abc:"}]""",
            """[{"scheme":"a","code":"1","label":{"en":"x"},"strength":"broad","uri":"a_b:x"}]""", """[{"scheme":"a","code":"1","label":{"en":"x"},"strength":"broad","uri":":x"}]""",
            """[{"scheme":"a","code":"1","label":{"en":"x"},"strength":"broad","uri":"x"}]""", """[{"scheme":"a","code":"1","label":{"en":"x"},"strength":"broad","uri":null}]""",
            """[{"scheme":"a","remark":""}]""", """[{"scheme":"a","sources":{}}]""", """[{"scheme":"a","sources":[{"scheme":"b"}]}]""", """[{"scheme":"a","name":"b"}]""",
        ]),
        ("BOUNDARIES",
        [
            "[]", "{}", "null", "[null]", "[[]]", "[{}]", """[{"roles":["cio","cto"],"statement":{"en":"x"}}]""", """[{"roles":["cto","head-of-payroll"],"statement":{"en":"x"}}]""",
            """[{"roles":["cio","cto"]}]""", """[{"statement":{"en":"x"}}]""", """[{"roles":[],"statement":{"en":"x"}}]""", """[{"roles":["cio"],"statement":{"en":"x"}}]""",
            """[{"roles":["cio","cto","cdo"],"statement":{"en":"x"}}]""", """[{"roles":["cio","cio"],"statement":{"en":"x"}}]""", """[{"roles":["cio",null],"statement":{"en":"x"}}]""",
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
        .Replace("TITLES", """{"function":{"neutral":{"de":"x"}}}""", StringComparison.Ordinal)
        .Replace("CODES", "[]", StringComparison.Ordinal)
        .Replace("BOUNDARIES", "[]", StringComparison.Ordinal);
}
