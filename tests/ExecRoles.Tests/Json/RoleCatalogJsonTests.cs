using System.Globalization;
using System.Text;
using ExecRoles.Json;

namespace ExecRoles.Tests.Json;

public sealed class RoleCatalogJsonTests
{
    private const string IllFormed = "The text is not well-formed: it has bytes that are not UTF-8, or half of a surrogate pair. Give whole characters.";

    [Fact]
    public void Load_NullStream_Throws() =>
        Should.Throw<ArgumentNullException>(() => RoleCatalogJson.Load(null!)).ParamName.ShouldBe("stream");

    [Fact]
    public void LoadAsync_NullStream_ThrowsAtOnce() =>
        Should.Throw<ArgumentNullException>(() => { _ = RoleCatalogJson.LoadAsync(null!); }).ParamName.ShouldBe("stream");

    [Fact]
    public void Parse_Null_Throws() =>
        Should.Throw<ArgumentNullException>(() => RoleCatalogJson.Parse(null!)).ParamName.ShouldBe("json");

    [Fact]
    public void ToJson_Null_Throws() =>
        Should.Throw<ArgumentNullException>(() => RoleCatalogJson.ToJson(null!)).ParamName.ShouldBe("catalog");

    [Fact]
    public void Save_Null_Throws()
    {
        Should.Throw<ArgumentNullException>(() => RoleCatalogJson.Save(null!, Stream.Null)).ParamName.ShouldBe("catalog");
        Should.Throw<ArgumentNullException>(() => RoleCatalogJson.Save(Roles.All, null!)).ParamName.ShouldBe("stream");
    }

    [Fact]
    public void SaveAsync_Null_ThrowsAtOnce()
    {
        Should.Throw<ArgumentNullException>(() => { _ = RoleCatalogJson.SaveAsync(null!, Stream.Null); }).ParamName.ShouldBe("catalog");
        Should.Throw<ArgumentNullException>(() => { _ = RoleCatalogJson.SaveAsync(Roles.All, null!); }).ParamName.ShouldBe("stream");
    }

    [Fact]
    public void Load_ByteOrderMark_IsSkipped() =>
        RoleCatalogJson.Load(new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(RoleCatalogJson.ToJson(Roles.All))]))
            .Equals(Roles.All).ShouldBeTrue();

    [Fact]
    public void Parse_ByteOrderMark_IsSkipped() =>
        RoleCatalogJson.Parse("\uFEFF" + RoleCatalogJson.ToJson(Roles.All)).Equals(Roles.All).ShouldBeTrue();

    [Theory]
    [InlineData(0x20, 0xBB, 0xBF)]
    [InlineData(0xEF, 0x20, 0xBF)]
    [InlineData(0xEF, 0xBB, 0x20)]
    public void Load_NearlyAByteOrderMark_Throws(params int[] start) =>
        Documents.ErrorsOf([.. start.Select(value => (byte)value), .. Encoding.UTF8.GetBytes(Documents.Read(Documents.Good, "minimal"))])
            .ShouldContain("This is not well-formed JSON");

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Parse_TextInThatLanguage_IsNoFallback(string language)
    {
        ResolvedText title = RoleCatalogJson.Parse(RoleCatalogJson.ToJson(Roles.All))["cio"].Title.Resolve(language);

        title.Language.ShouldBe(language);
        title.IsFallback.ShouldBeFalse();
    }

    [Fact]
    public void Parse_TextOfAWord_ReplacesTheBuiltInOne()
    {
        RoleCatalogJson.Parse("""{ "schemaVersion": 1, "roles": [], "texts": { "outcomes.same": { "en": "alike" } } }""")
            .Texts["outcomes.same"].In("en").ShouldBe("alike");
    }

    [Theory]
    [InlineData("", "(1,1) $: This is not well-formed JSON: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true.")]
    [InlineData("\uFEFF", "(1,1) $: This is not well-formed JSON: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true.")]
    [InlineData("\uFEFF\uFEFF{}", "(1,1) $: This is not well-formed JSON: '0xEF' is an invalid start of a value.")]
    public void Load_NoJson_Throws(string document, string error) => Documents.ErrorsOf(document).ShouldBe(error);

    [Fact]
    public void Load_DocumentWithBuiltInAreas_SharesThem()
    {
        RoleCatalog catalog = RoleCatalogJson.Parse(RoleCatalogJson.ToJson(Roles.All));

        catalog.Areas.ShouldAllBe(area => ReferenceEquals(area, Areas.All.Single(builtIn => builtIn.Id == area.Id)));
    }

    [Fact]
    public void Parse_WordInOneMoreLanguage_IsFoundWhereTheOldOneWasFoundBefore()
    {
        const string Key = "outcomes.same";
        CultureInfo culture = CultureInfo.GetCultureInfo("de-AT");
        InCulture(Roles.All).ShouldBe("gleich");

        RoleCatalog changed = RoleCatalogJson.Parse($$"""{ "schemaVersion": 1, "roles": [], "texts": { "{{Key}}": { "de-AT": "eh gleich" } } }""");

        InCulture(changed).ShouldBe("eh gleich");
        InCulture(Roles.All).ShouldBe("gleich");

        string InCulture(RoleCatalog catalog) => catalog.Texts[Key].In(culture);
    }

    [Fact]
    public void Load_NestingOf16Levels_IsRead() =>
        RoleCatalogJson.Parse(Nested(15), RoleCatalogJsonOptions.Tolerant).Count.ShouldBe(0);

    [Fact]
    public void Load_NestingOf17Levels_Throws() =>
        Documents.ErrorsOf(Nested(16), RoleCatalogJsonOptions.Tolerant).ShouldBe(
            "(1,61) $.deeper[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]: This is not well-formed JSON: "
            + "The maximum configured depth of 16 has been exceeded. Cannot read next JSON array.");

    [Theory]
    [InlineData("""{ "schemaVersion": 1, "roles": [], "texts": { "outcomes.same": { "en": "a?b" } } }""", "(1,72) $.texts['outcomes.same'].en: ")]
    [InlineData("""{ "schemaVersion": 1, "roles": [], "texts": { "outcomes.same": { "e?n": "ab" } } }""", "(1,66) $.texts['outcomes.same']['?']: ")]
    [InlineData("""{ "schemaVersion": 1, "roles": [], "texts": { "outcomes?": { "en": "ab" } } }""", "(1,47) $.texts['?']: ")]
    [InlineData("""{ "schemaVersion": 1, "roles": [], "?": 1 }""", "(1,36) $['?']: ")]
    [InlineData("""{ "schemaVersion": 1, "roles": [], "schemaVersio?": 1 }""", "(1,36) $['?']: ")]
    [InlineData("""{ "schemaVersion": 1, "roles": [], "$schema": "?" }""", "(1,47) $['$schema']: ")]
    [InlineData("""{ "schemaVersion": 1, "roles": [], "areas": [ { "id": "?", "name": { "en": "a" } } ] }""", "(1,55) $.areas[0].id: ")]
    public void Load_IllFormedText_Throws(string document, string place)
    {
        byte[][] halves = [[0xFF], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], .. new[] { "\\uD83D", "\\uDCBB", "\\uD83D\\uD83D" }.Select(Encoding.ASCII.GetBytes)];
        int position = document.IndexOf('?', StringComparison.Ordinal);
        foreach (byte[] half in halves)
        {
            byte[] bytes = [.. Encoding.ASCII.GetBytes(document[..position]), .. half, .. Encoding.ASCII.GetBytes(document[(position + 1)..])];

            Documents.ErrorsOf(bytes).ShouldBe(place + IllFormed, Convert.ToHexString(half));
            Documents.ErrorsOf(bytes, RoleCatalogJsonOptions.Tolerant).ShouldBe(place + IllFormed, Convert.ToHexString(half));
        }
    }

    private static string Nested(int depth) =>
        $$"""{ "schemaVersion": 1, "roles": [], "deeper": {{"".PadLeft(depth, '[').PadRight(2 * depth, ']')}} }""";
}
