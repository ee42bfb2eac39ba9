using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExecRoles.Tests.Fuzzing;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Json;

/// <summary>Bad input in users' own calls of <c>JsonSerializer</c>: always a <c>JsonException</c>, which says what is wrong.</summary>
public sealed class JsonConverterRefusalTests
{
    private static readonly JsonSerializerOptions Disallow = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private static readonly string[] OddValues = ["1e999", "-1E-999", new('9', 1_000), new('[', 1_000), new string('[', 1_000) + new string(']', 1_000)];

    // One example of each type that is read, with all its parts unless that gets long.
    private static readonly Dictionary<Type, byte[]> Examples = ConverterInputs.Originals.Where(type => SerializerTypes.Read.Contains(type.Key))
        .ToDictionary(type => type.Key, type => type.Value.Where(json => json.Length < Long).DefaultIfEmpty(type.Value.MinBy(json => json.Length)!).MaxBy(json => json.Length)!);

    private const int Long = 1_500;

    private static readonly (Type Type, string Json)[] BadInputs =
    [
        (typeof(RoleId), "1"),
        (typeof(RoleId), "\"CFO\""),
        (typeof(RoleId), "\"areas\""),
        (typeof(RoleId), "\"\\uD83D\""),
        (typeof(Dictionary<RoleId, int>), """{"C F O":1}"""),
        (typeof(CompanyForm), "2"),
        (typeof(CompanyForm), "\"StockCorporation\""),
        (typeof(CompanyForm), "\"G GmbH\""),
        (typeof(Dictionary<CompanyForm, int>), """{"":1}"""),
        (typeof(FocusOrientation), "null"),
        (typeof(FocusOrientation), "1"),
        (typeof(FocusOrientation), "\"Internal, External\""),
        (typeof(VendorScope), "\"1\""),
        (typeof(AspectOutcome), "{}"),
        (typeof(AspectOutcome), "\"diferent\""),
        (typeof(MappingRelation), "\"exakt\""),
        (typeof(SeatInTopManagement), "\"Rarely\""),
        (typeof(CatalogChangeKind), "\"add\""),
        (typeof(TitleGender), "\"\""),
        (typeof(TitleStyle), "\"*\""),
        (typeof(Dictionary<TitleStyle, int>), """{"Colon":1}"""),
        (typeof(Role), "[]"),
        (typeof(Role), "{}"),
        (typeof(Responsibility), """{"id":"run","area":"proft","statement":{"en":"x"}}"""),
        (typeof(Responsibility), """{"id":"run","area":{"id":"focus"},"statement":{"en":"x"}}"""),
        (typeof(Responsibility), """{"id":"run","area":null,"statement":{"en":"x"}}"""),
        (typeof(LocalizedText), "\"Payroll\""),
        (typeof(LocalizedText), "{}"),
        (typeof(LocalizedText), """{"en":"\uDCBB"}"""),
        (typeof(LocalizedText), "{\"de_DE\":\"x\",\n\"en\":\" \",\"EN\":\"y\"}"),
        (typeof(LocalizedText), """{"german":"x","deu-AT":"y"}"""),
        (typeof(ResponsibilityArea), """{"id":"vendors","name":null}"""),
        (typeof(Focus), """{"orientation":"intern"}"""),
        (typeof(ReportingLine), """{"reportsTo":["ceo","ceo","CFO"],"seatInTopManagement":"never","description":{"en":"x"}}"""),
        (typeof(VendorRelationship), "true"),
        (typeof(Source), "\"web\""),
        (typeof(Source), """{"place":" ","uri":"www"}"""),
        (typeof(TitleForm), "[]"),
        (typeof(TitleForm), """{"body":"Function","gender":"female"}"""),
        (typeof(AmbiguousTitle), """{"roles":["cio","cio"],"otherReadings":{},"combinesRoles":"yes"}"""),
        (typeof(OccupationCode), """{"code":"1","scheme":"ESCO"}"""),
        (typeof(OccupationCode), """{"scheme":"ESCO","uri":"http://example.org"}"""),
        (typeof(OccupationCode), """{"scheme":"ESCO"}"""),
        (typeof(MissingOccupationCode), """{"scheme":"ESCO","code":"1","label":{"en":"x"},"relation":"exact"}"""),
        (typeof(Boundary), """{"roles":["cio"],"statement":{"en":"x"}}"""),
        (typeof(Boundary), """{"roles":["cio","cio"]}"""),
        (typeof(Boundary), """{"roles":"cio, cto","statement":{"en":"x"}}"""),
        (typeof(RoleCatalog), """{"schemaVersion":2,"roles":[]}"""),
    ];

    [Fact]
    public void Deserialize_BadInputs_SayWhatIsWrong()
    {
        StringBuilder text = new();
        foreach ((Type type, string json) in BadInputs)
        {
            string message = Should.Throw<JsonException>(() => JsonSerializer.Deserialize(json, type)).Message;
            text.Append(NameOf(type)).Append(" from ").Append(json.Replace('\n', ' ')).Append('\n').Append(message).Append("\n\n");
        }

        Snapshot.Match(text.ToString().TrimEnd());
    }

    [Fact]
    public void BadInputs_OfAllTypes_AreThere() =>
        SerializerTypes.Read.Except(BadInputs.Select(input => input.Type)).ShouldBeEmpty();

    [Fact]
    public void Deserialize_UnknownMemberOfAnyObject_IsRefusedIfDisallowed()
    {
        Type[] objects = [.. Examples.Keys.Where(type => Examples[type][0] == (byte)'{' && type != typeof(LocalizedText))];

        objects.Length.ShouldBeGreaterThan(10);
        foreach (Type type in objects)
        {
            string json = Encoding.UTF8.GetString(Examples[type]).Insert(1, "\"surplus\": 1, ");

            Should.Throw<JsonException>(() => JsonSerializer.Deserialize(json, type, Disallow)).Message.ShouldContain("(1,2) $.surplus: Unknown member 'surplus' of a");
            JsonSerializer.Deserialize(json, type).ShouldBe(JsonSerializer.Deserialize(Examples[type], type));
        }
    }

    [Fact]
    public void Deserialize_ManyErrors_TellsTenAndCountsTheOthers()
    {
        string responsibilities = string.Join(",\n", Enumerable.Range(0, 12));

        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Role>($$"""{"id":"cfo","responsibilities":[{{responsibilities}}]}""")).Message.ShouldBe(
            $"The JSON is not a role: 15 errors.{Missing("A role", "title", "mandate", "focus")}"
            + "\n(1,33) $.responsibilities[0]: Expected an object (a responsibility), but found a number."
            + string.Concat(Enumerable.Range(1, 6).Select(index => $"\n({index + 1},1) $.responsibilities[{index}]: Expected an object (a responsibility), but found a number."))
            + "\nand 5 more");
    }

    [Fact]
    public void Deserialize_TruncatedAtAnyByte_IsAJsonException() =>
        AcceptedOf((json, _) => Enumerable.Range(0, json.Length).Select(length => json[..length])).ShouldBeEmpty();

    [Fact]
    public void Deserialize_UsersTypeTruncatedAnywhere_IsAJsonException()
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(HrRecord.Full);

        for (int length = 0; length < json.Length; length += 97)
        {
            IsRefused(json[..length], typeof(HrRecord)).ShouldBeTrue($"{length} bytes");
        }
    }

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
        foreach (Type type in SerializerTypes.Read.Where(type => type.IsEnum))
        {
            Should.Throw<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize(Enum.ToObject(type, 99), type));
        }
    }

    private static string NameOf(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]} of {string.Join(" and ", type.GenericTypeArguments.Select(NameOf))}" : type.Name;

    private static string Missing(string what, params string[] members) =>
        string.Concat(members.Select(member => $"\n(1,1) $: The member '{member}' is missing. {what} needs it."));

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
