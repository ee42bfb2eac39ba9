using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Json;

/// <summary>Ids, company forms and enumerations are words, as values and as keys, whatever the options say about enumerations.</summary>
public sealed class WordConverterTests
{
    private static readonly JsonSerializerOptions Numbers = new() { NumberHandling = JsonNumberHandling.AllowReadingFromString };

    private static readonly JsonSerializerOptions[] Options = [JsonSerializerOptions.Default, JsonSerializerOptions.Web, Numbers];

    // The framework's own converter takes the names that enumerations give their values from .NET 9 on.
    private static readonly JsonSerializerOptions[] OptionsWithEnumConverters =
    [
        new() { Converters = { new JsonStringEnumConverter() } },
        new() { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) } },
    ];

    // The word of an enumeration's value is its name in kebab case.
    private static readonly (object Value, string Word)[] Words =
    [
        (Roles.Cio.Id, "cio"),
        (CompanyForm.Function, "function"),
        (CompanyForm.StockCorporation, "stock-corporation"),
        (CompanyForm.LimitedCompany, "limited-company"),
        (CompanyForm.Parse("cooperative"), "cooperative"),
        .. Library.PublicTypes.Where(type => type.IsEnum).SelectMany(type => Enum.GetValues(type).Cast<object>())
            .Select(value => (value, JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()!))),
    ];

    [Fact]
    public void Serialize_AnyValueUnderAnyOptions_IsItsWordAndComesBack()
    {
        Words.Length.ShouldBeGreaterThan(20);
        foreach ((object value, string word) in Words)
        {
            foreach (JsonSerializerOptions options in OptionsFor(value))
            {
                string json = JsonSerializer.Serialize(value, value.GetType(), options);

                json.ShouldBe($"\"{word}\"");
                JsonSerializer.Deserialize(json, value.GetType(), options).ShouldBe(value);
            }
        }
    }

    [Fact]
    public void Serialize_AnyKeyUnderAnyOptions_IsItsWordAndComesBack()
    {
        foreach ((object value, string word) in Words)
        {
            Type type = typeof(Dictionary<,>).MakeGenericType(value.GetType(), typeof(int));
            System.Collections.IDictionary names = (System.Collections.IDictionary)Activator.CreateInstance(type)!;
            names.Add(value, 1);
            foreach (JsonSerializerOptions options in OptionsFor(value))
            {
                string json = JsonSerializer.Serialize(names, type, options);

                json.ShouldBe($"{{\"{word}\":1}}");
                JsonSerializer.Deserialize(json, type, options).ShouldBe(names);
            }
        }
    }

    [Fact]
    public void Deserialize_EscapedWord_IsRead()
    {
        JsonSerializer.Deserialize<Dictionary<RoleId, int>>("""{"\u0063to":2}""").ShouldBe(new Dictionary<RoleId, int> { [Roles.Cto.Id] = 2 });
        JsonSerializer.Deserialize<CompanyForm>("\"limited\\u002dcompany\"").ShouldBe(CompanyForm.LimitedCompany);
    }

    [Fact]
    public void Deserialize_Null_IsNull()
    {
        JsonSerializer.Deserialize<RoleId>("null").ShouldBeNull();
        JsonSerializer.Deserialize<CompanyForm>("null").ShouldBeNull();
        JsonSerializer.Deserialize<TitleStyle?>("null").ShouldBeNull();
    }

    [Fact]
    public void Deserialize_AnyString_IsReadIfItIsAnId() =>
        Prop.ForAll(PropertyGenerators.AnyTags.ToArbitrary(), text =>
            IsRead<RoleId>(JsonSerializer.Serialize(text)) == RoleId.TryParse(text, out _))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Deserialize_AnyId_GivesIt() =>
        Prop.ForAll(PropertyGenerators.Ids.ToArbitrary(), text =>
            JsonSerializer.Deserialize<RoleId>(JsonSerializer.Serialize(RoleId.Parse(text)))!.Value == text
            && JsonSerializer.Deserialize<CompanyForm>($"\"{text}\"") == CompanyForm.Parse(text))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void ReadAsPropertyName_HalfOfASurrogatePair_Throws() =>
        Should.Throw<JsonException>(() => KeyOf("""{"cio\uD83D":1}""")).Message.ShouldBe(
            "The text is not well-formed: it has bytes that are not UTF-8, or half of a surrogate pair. Give whole characters.");

    private static IEnumerable<JsonSerializerOptions> OptionsFor(object value) =>
        value is Enum && Library.TargetFramework != "net10.0" ? Options : Options.Concat(OptionsWithEnumConverters);

    private static bool IsRead<T>(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // The serializer itself reads a key before it asks a converter.
    private static RoleId KeyOf(string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();
        reader.Read();
        JsonConverter<RoleId> converter =
            (JsonConverter<RoleId>)new ExecRolesJsonConverterFactory().CreateConverter(typeof(RoleId), JsonSerializerOptions.Default)!;
        return converter.ReadAsPropertyName(ref reader, typeof(RoleId), JsonSerializerOptions.Default);
    }
}
