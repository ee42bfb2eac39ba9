using System.Globalization;
using System.Text;
using ExecRoles.Json;

namespace ExecRoles.Tests.Json;

/// <summary>Where errors are said to stand: line and column as an editor counts them, and the path.</summary>
public sealed class RoleCatalogJsonPlaceTests
{
    private const string Blank = "This text is blank. Give a text with at least one visible character, or omit it.";
    private const string IllFormed = "The text is not well-formed: it has bytes that are not UTF-8, or half of a surrogate pair. Give whole characters.";

    [Theory]
    [InlineData("{\n  \"schemaVersion\": 1,\n  \"roles\": [],\n  \"texts\": { \"outcomes.same\": { \"en\": \"\" } }\n}", 4, 39)]
    [InlineData("{\r\n  \"schemaVersion\": 1,\r\n  \"roles\": [],\r\n  \"texts\": { \"outcomes.same\": { \"en\": \"\" } }\r\n}\r\n", 4, 39)]
    [InlineData("{\n\t\"schemaVersion\": 1,\n\t\"roles\": [],\n\t\"texts\": {\t\"outcomes.same\":\t{\t\"en\":\t\"\" } }\n}", 4, 38)]
    [InlineData("{\"schemaVersion\":1,\"roles\":[],\"texts\":{\"outcomes.same\":{\"en\":\"\"}}}", 1, 62)]
    [InlineData("{ \"schemaVersion\": 1, \"roles\": [], \"texts\": { \"outcomes.same\": { \"de\": \"größer 中文\", \"en\": \"\" } } }", 1, 91)]
    [InlineData("{ \"schemaVersion\": 1, \"roles\": [], \"texts\": { \"outcomes.same\": { \"de\": \"\U0001F4BB\U0001F4BB\", \"en\": \"\" } } }", 1, 86)]
    [InlineData("\uFEFF{ \"schemaVersion\": 1, \"roles\": [], \"texts\": { \"outcomes.same\": { \"en\": \"\" } } }", 1, 72)]
    [InlineData("\n\n\n{ \"schemaVersion\": 1, \"roles\": [], \"texts\": { \"outcomes.same\": { \"en\":\n\"\" } } }", 5, 1)]
    public void Load_BlankText_IsPlacedInLineAndColumn(string document, int line, int column)
    {
        Documents.ErrorsOf(document).ShouldBe($"({line},{column}) $.texts['outcomes.same'].en: {Blank}");
        IndexOfPlace(document.TrimStart('\uFEFF'), line, column).ShouldBe(document.TrimStart('\uFEFF').LastIndexOf("\"\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ \"schemaVersion\": 1, \"roles\": [] }\r\n\r\n  x", "(3,3) $: This is not well-formed JSON: 'x' is invalid after a single JSON value. Expected end of data.")]
    [InlineData("{ \"schemaVersion\": 1,\n\n\t\"größe\": [ nul ] }", "(3,2) $.größe: Unknown member 'größe' of a role catalog. Known members: schemaVersion, version, areas, roles, boundaries, texts, $schema.\n(3,16) $.größe[0]: This is not well-formed JSON: 'nul ] }' is an invalid JSON literal. Expected the literal 'null'.")]
    [InlineData("{ \"schemaVersion\": 1, \"roles\": [ { } ,, ] }", "(1,34) $.roles[0]: The member 'id' is missing. A role needs it.\n(1,34) $.roles[0]: The member 'title' is missing. A role needs it.\n(1,34) $.roles[0]: The member 'mandate' is missing. A role needs it.\n(1,34) $.roles[0]: The member 'focus' is missing. A role needs it.\n(1,34) $.roles[0]: The member 'responsibilities' is missing. A role needs it.\n(1,39) $.roles[0]: This is not well-formed JSON: ',' is an invalid start of a value.")]
    public void Load_NotWellFormed_IsPlacedWhereReadingStops(string document, string errors) => Documents.ErrorsOf(document).ShouldBe(errors);

    [Theory]
    [InlineData("f", 49, 20)]
    [InlineData("fx", 49, 20)]
    public void Load_NotWellFormedInLongText_IsQuotedInWholeCharacters(string start, int before, int after) => Documents.ErrorsOf($"{start}{Pairs(100)}").ShouldBe(
        $"(1,2) $: This is not well-formed JSON: '{start}{Pairs(before)}…{Pairs(after)}' is an invalid JSON literal. Expected the literal 'false'.");

    [Fact]
    public void Load_NotWellFormedBesideASeparatorOfLines_IsQuotedOnOneLine() => Documents.ErrorsOf("f\u2028\u0085").ShouldBe(
        "(1,2) $: This is not well-formed JSON: 'f  ' is an invalid JSON literal. Expected the literal 'false'.");

    [Fact]
    public void Load_ManyErrors_AreListedInTheOrderOfTheDocument()
    {
        const string Document = """
            { "texts": { "outcomes.sane": { "en": "x" }, "words.title-form": { "en": "Title" } },
              "roles": [
                { "id": "X", "title": { "en": "" }, "mandate": { "en": "m" },
                  "focus": { "orientation": "in", "audience": { "en": "a" }, "description": { "en": "d" } },
                  "responsibilities": [ { "id": "run", "area": "paryoll", "statement": { "en": "s" } } ] } ],
              "areas": [ { "id": "payroll", "name": {} } ],
              "schemaVersion": 3 }
            """;

        Documents.ErrorsOf(Document).ShouldBe(
            $$"""
            (1,14) $.texts['outcomes.sane']: Unknown text key 'outcomes.sane'. Known keys: aspects.focus, aspects.mandate, aspects.reporting-line, aspects.vendors, codes.none, companies.function, companies.limited-company, companies.stock-corporation, orientations.both, orientations.external and {{new RoleCatalog().Texts.Count - 10}} more. Did you mean 'outcomes.same'?
            (1,46) $.texts['words.title-form']: The text for 'words.title-form' needs the placeholders {company}, {form}, but 'Title' has no placeholder.
            (3,13) $.roles[0].id: 'X' is not a role id. Use lower-case ASCII letters and digits in words joined by single hyphens, beginning with a letter, such as 'head-of-payroll'. Did you mean 'x'?
            (3,35) $.roles[0].title.en: This text is blank. Give a text with at least one visible character, or omit it.
            (4,33) $.roles[0].focus.orientation: Unknown orientation 'in'. Known words: internal, external, both.
            (5,52) $.roles[0].responsibilities[0].area: Unknown area 'paryoll'. Known ids: payroll, strategy, leadership, profit, finance, market, sales, product, portfolio, digitalization and 15 more. Did you mean 'payroll'?
            (6,41) $.areas[0].name: The text has no language. Give at least one, such as { "en": "Payroll" }.
            (7,20) $.schemaVersion: The schema version is '3', but this release of ExecRoles reads only 1. Use a newer release for newer documents.
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Load_NamesThatAreNoWords_ArePlacedInQuotes()
    {
        string longName = new('n', 100);

        Documents.ErrorsOf($$"""{ "schemaVersion": 1, "roles": [], "texts": { "": 1, "a.b": 2, "a\u000Ab": 3, "{{longName}}": 4 } }""").ShouldBe(
            $"""
            (1,51) $.texts['']: Expected an object (a text by language tag, such as {"{"} "en": "Payroll" {"}"}), but found a number.
            (1,61) $.texts['a.b']: Expected an object (a text by language tag, such as {"{"} "en": "Payroll" {"}"}), but found a number.
            (1,76) $.texts['a b']: Expected an object (a text by language tag, such as {"{"} "en": "Payroll" {"}"}), but found a number.
            (1,183) $.texts['{longName[..80]}…']: Expected an object (a text by language tag, such as {"{"} "en": "Payroll" {"}"}), but found a number.
            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(80, ".{0}")]
    [InlineData(81, "['{0}…']")]
    public void Load_LongName_IsPlacedInQuotesWhereItIsShortened(int length, string place)
    {
        string document = $$"""{ "schemaVersion": 1, "roles": [], "texts": { "{{new string('n', length)}}": 1 } }""";

        Documents.ErrorsOf(document).ShouldContain($" $.texts{string.Format(CultureInfo.InvariantCulture, place, new string('n', 80))}: ");
    }

    [Fact]
    public void Parse_RawHalfOfSurrogatePair_IsPlacedAndReportedWithAllElse() =>
        Errors("\uFEFF{ \"schemaVersion\": 1,\n\"roles\": [],\n\"texts\": { \"outcomes.same\": { \"en\": \"\U0001F4BB\uD83D\", \"de\": \" \" } } }").ShouldBe(
            $"(3,40) $.texts['outcomes.same'].en: {IllFormed}\n(3,50) $.texts['outcomes.same'].de: {Blank}");

    private static string Pairs(int count) => string.Concat(Enumerable.Repeat("\U0001F4BB", count));

    private static string Errors(string document) =>
        string.Join('\n', Should.Throw<RoleCatalogFormatException>(() => RoleCatalogJson.Parse(document)).Errors);

    private static int IndexOfPlace(string document, int line, int column) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(document)).Split('\n').Take(line - 1).Sum(text => text.Length + 1) + column - 1;
}
