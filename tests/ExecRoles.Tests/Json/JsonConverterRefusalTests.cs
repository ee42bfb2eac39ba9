using System.Text;
using System.Text.Json;
using ExecRoles.Tests.Fuzzing;

namespace ExecRoles.Tests.Json;

/// <summary>Bad input in users' own calls of <c>JsonSerializer</c>: always a <c>JsonException</c>, which says what is wrong.</summary>
public sealed class JsonConverterRefusalTests
{
    private const string IllFormed = "The text is not well-formed: it has bytes that are no UTF-8, or half of a surrogate pair. Give whole characters.";

    private static readonly string[] OddValues = ["1e999", "-1E-999", new('9', 1_000), new('[', 1_000), new string('[', 1_000) + new string(']', 1_000)];

    // No comparison is read at all.
    private static readonly Dictionary<Type, byte[]> Examples = ConverterInputs.Originals.Where(type => type.Key != typeof(RoleComparison))
        .ToDictionary(type => type.Key, type => type.Value[0]);

    public static TheoryData<Type, string, string> BadInputs { get; } = new()
    {
        { typeof(RoleId), "1", "The JSON is not a role id: There is a number where a string is expected: a role id." },
        { typeof(RoleId), "\"CFO\"", "The JSON is not a role id: 'CFO' is not a role id. Use lower-case ASCII letters and digits in words joined by single hyphens, beginning with a letter, such as 'head-of-payroll'. Did you mean 'cfo'?" },
        { typeof(RoleId), "\"areas\"", "The JSON is not a role id: 'areas' is reserved for text keys and cannot be a role id. Choose another id; reserved are areas, aspects, boundaries, codes, companies, orientations, outcomes, scopes, sources, strengths, styles, words." },
        { typeof(RoleId), "\"\\uD83D\"", $"The JSON is not a role id: {IllFormed}" },
        { typeof(Dictionary<RoleId, int>), "{\"C F O\":1}", "'C F O' is not a role id. Use lower-case ASCII letters and digits in words joined by single hyphens, beginning with a letter, such as 'head-of-payroll'. Did you mean 'c-f-o'?" },
        { typeof(Role), "[]", "The JSON is not a role: There is an array where an object is expected: a role." },
        { typeof(Role), "{}", "The JSON is not a role: The member 'id' is missing. A role needs it. The member 'title' is missing. A role needs it. The member 'mandate' is missing. A role needs it. The member 'focus' is missing. A role needs it. The member 'responsibilities' is missing. A role needs it." },
        { typeof(Responsibility), "{\"id\":\"run\",\"area\":\"proft\",\"statement\":{\"en\":\"x\"}}", "The JSON is not a responsibility: 'proft' is no area, neither of this document nor built in. Known ids: infrastructure, operations, efficiency, users, profit, strategy, leadership, product, portfolio, finance and 6 more. Did you mean 'profit'?" },
        { typeof(Responsibility), "{\"id\":\"run\",\"area\":{\"id\":\"focus\"},\"statement\":{\"en\":\"x\"}}", "The JSON is not a responsibility: 'focus' is reserved for text keys and cannot be an area id. Choose another id; reserved are mandate, focus, vendors. The member 'name' is missing. An area needs it." },
        { typeof(Responsibility), "{\"id\":\"run\",\"area\":null,\"statement\":{\"en\":\"x\"}}", "The JSON is not a responsibility: There is null where a string is expected: the id of an area." },
        { typeof(LocalizedText), "\"Payroll\"", "The JSON is not a text: There is a string where an object is expected: a text by language tag, such as { \"en\": \"Payroll\" }." },
        { typeof(LocalizedText), "{}", "The JSON is not a text: The text has no language. Give at least one, such as { \"en\": \"Payroll\" }." },
        { typeof(LocalizedText), "{\"en\":\"\\uDCBB\"}", $"The JSON is not a text: {IllFormed}" },
        { typeof(LocalizedText), "{\"de_DE\":\"x\",\"en\":\" \",\"EN\":\"y\"}", "The JSON is not a text: 'de_DE' is not a language tag. Use a BCP 47 tag such as 'en', 'de' or 'de-AT'; write 'de-DE'. This text is blank. Give a text with at least one visible character, or leave it out. The language 'en' comes twice. Give one text for each language." },
        { typeof(ResponsibilityArea), "{\"id\":\"vendors\",\"name\":null}", "The JSON is not an area: 'vendors' is reserved for text keys and cannot be an area id. Choose another id; reserved are mandate, focus, vendors. There is null where an object is expected: a text by language tag, such as { \"en\": \"Payroll\" }." },
        { typeof(Focus), "{\"orientation\":\"intern\",\"to\":1}", "The JSON is not a focus: 'intern' is not an orientation. Known words: internal, external, both. Did you mean 'internal'? 'to' is no member of a focus. Known members: orientation, audience, description. The member 'audience' is missing. A focus needs it. The member 'description' is missing. A focus needs it." },
        { typeof(VendorRelationship), "true", "The JSON is not a vendor relationship: There is a truth value where an object is expected: a vendor relationship." },
        { typeof(FocusOrientation), "null", "The JSON is not an orientation: There is null where a string is expected: an orientation." },
        { typeof(FocusOrientation), "1", "The JSON is not an orientation: There is a number where a string is expected: an orientation." },
        { typeof(FocusOrientation), "\"Internal, External\"", "The JSON is not an orientation: 'Internal, External' is not an orientation. Known words: internal, external, both." },
        { typeof(VendorScope), "\"1\"", "The JSON is not a vendor scope: '1' is not a vendor scope. Known words: technology, any." },
        { typeof(AspectOutcome), "{}", "The JSON is not an outcome: There is an object where a string is expected: an outcome." },
        { typeof(AspectOutcome), "\"diferent\"", "The JSON is not an outcome: 'diferent' is not an outcome. Known words: same, different, partial. Did you mean 'different'?" },
        { typeof(Source), "\"web\"", "The JSON is not a source: There is a string where an object is expected: a source." },
        { typeof(Source), "{\"place\":\" \",\"page\":1}", "The JSON is not a source: This text is blank. Give a text with at least one visible character, or leave it out. 'page' is no member of a source. Known members: scheme, place, remark. The member 'scheme' is missing. A source needs it." },
        { typeof(GenderForms), "[]", "The JSON is not a title by gender: There is an array where an object is expected: a title by gender." },
        { typeof(GenderForms), "{\"feminin\":{\"de\":\"x\"}}", "The JSON is not a title by gender: 'feminin' is no member of a title by gender. Known members: neutral, feminine, masculine. Did you mean 'feminine'? The member 'neutral' is missing. A title by gender needs it." },
        { typeof(TitleForms), "{\"stockCorporation\":null}", "The JSON is not a set of title forms: There is null where an object is expected: a title by gender. The member 'function' is missing. A set of title forms needs it." },
        { typeof(OccupationCode), "{\"code\":\"1\",\"scheme\":\"ESCO\"}", "The JSON is not an occupation code: A code needs the members 'label' and 'strength'. Give both." },
        { typeof(OccupationCode), "{\"scheme\":\"ESCO\",\"uri\":\"http://example.org\"}", "The JSON is not an occupation code: Without a code there is no label, strength or address. Give the code, or leave these out to say that the classification has none." },
        { typeof(OccupationCode), "{\"scheme\":\"ESCO\",\"uri\":\"/isco\"}", "The JSON is not an occupation code: '/isco' is not an absolute address. Give one such as 'http://data.europa.eu/esco/isco/C1330'." },
        { typeof(Boundary), "{\"roles\":[\"cio\"],\"statement\":{\"en\":\"x\"}}", "The JSON is not a boundary: A boundary separates two roles. Give the ids of two different roles." },
        { typeof(Boundary), "{\"roles\":[\"cio\",\"cio\"]}", "The JSON is not a boundary: A boundary separates two roles. Give the ids of two different roles. The member 'statement' is missing. A boundary needs it." },
        { typeof(Boundary), "{\"roles\":\"cio, cto\",\"statement\":{\"en\":\"x\"}}", "The JSON is not a boundary: There is a string where an array is expected: the ids of two roles." },
        { typeof(MappingStrength), "\"exakt\"", "The JSON is not a mapping strength: 'exakt' is not a mapping strength. Known words: exact, close, broad, narrow. Did you mean 'exact'?" },
        { typeof(TitleStyle), "\"*\"", "The JSON is not a title style: '*' is not a title style. Known words: neutral, feminine, masculine, pair, colon, star, slash." },
        { typeof(CompanyForm), "2", "The JSON is not a company form: There is a number where a string is expected: a company form." },
        { typeof(RoleCatalog), "{\"schemaVersion\":2,\"roles\":[]}", "The JSON is not a role catalog: The schema version is '2', but this release of ExecRoles reads the number 1 only. Use a newer release for newer documents." },
    };

    public static TheoryData<Type> TypesWithMembers { get; } =
        [.. Examples.Where(type => type.Value[0] == (byte)'{' && type.Key.Assembly == typeof(Role).Assembly && type.Key != typeof(LocalizedText)).Select(type => type.Key)];

    [Theory]
    [MemberData(nameof(TypesWithMembers))]
    public void Deserialize_MemberThatIsNotKnown_IsRefused(Type type)
    {
        string json = Encoding.UTF8.GetString(Examples[type]).Insert(1, "\"surplus\": 1, ");

        Should.Throw<JsonException>(() => JsonSerializer.Deserialize(json, type)).Message.ShouldContain("'surplus' is no member of a");
    }

    [Theory]
    [MemberData(nameof(BadInputs))]
    public void Deserialize_BadInput_SaysWhatIsWrong(Type type, string json, string message) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize(json, type)).Message.ShouldBe(message);

    [Fact]
    public void Deserialize_TruncatedAtAnyByte_IsAJsonException() =>
        AcceptedOf((json, _) => Enumerable.Range(0, json.Length).Select(length => json[..length])).ShouldBeEmpty();

    [Fact]
    public void Deserialize_HugeNumberOrDeepNestingAnywhere_IsAJsonException() =>
        AcceptedOf((json, parts) => parts.SelectMany(part => OddValues.Select(value => With(json, part, value)))).ShouldBeEmpty();

    [Fact]
    public void Deserialize_HalfOfSurrogatePairAnywhere_IsAJsonException()
    {
        string json = JsonSerializer.Serialize(HrRecord.Full.Role);
        for (int position = json.IndexOf('"', StringComparison.Ordinal); position >= 0; position = json.IndexOf('"', position + 1))
        {
            Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Role>(json.Insert(position + 1, "\\uD83D")), json[position..]);
        }
    }

    [Fact]
    public void Serialize_UndefinedEnum_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((FocusOrientation)9)).Message.ShouldBe(
            $"This is not a defined FocusOrientation. Allowed are Internal, External, Both. (Parameter 'value'){Environment.NewLine}Actual value was 9.");
        Should.Throw<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((VendorScope)9));
        Should.Throw<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((AspectOutcome)9));
        Should.Throw<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((MappingStrength)9));
        Should.Throw<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((TitleStyle)9));
        Should.Throw<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((CompanyForm)9));
    }

    private static IEnumerable<string> AcceptedOf(Func<byte[], IReadOnlyList<JsonPart>, IEnumerable<byte[]>> damage) =>
        from example in Examples
        from json in damage(example.Value, JsonPart.AllIn(example.Value))
        where !IsRefused(json, example.Key)
        select $"{example.Key}, {Shown.Bytes(json)}";

    private static bool IsRefused(byte[] json, Type type)
    {
        try
        {
            JsonSerializer.Deserialize(json, type);
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static byte[] With(byte[] json, JsonPart part, string value) => [.. json[..part.Start], .. Encoding.ASCII.GetBytes(value), .. json[part.End..]];
}
