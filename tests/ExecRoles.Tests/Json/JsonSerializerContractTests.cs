using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExecRoles.Json;
using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Json;

/// <summary>What users expect of any type under <c>JsonSerializer</c>, each in the form in which somebody met it.</summary>
public sealed class JsonSerializerContractTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private static readonly JsonSerializerOptions Lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonSerializerOptions Disallow = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    [Fact]
    public void Serialize_DictionaryByTitleStyle_HasItsWordsAsKeys()
    {
        Dictionary<TitleStyle, string> titles = new() { [TitleStyle.Colon] = "IT-Leiter:in", [TitleStyle.Pair] = "IT-Leiterin/IT-Leiter" };

        JsonSerializer.Serialize(titles).ShouldBe("""{"colon":"IT-Leiter:in","pair":"IT-Leiterin/IT-Leiter"}""");
        JsonSerializer.Deserialize<Dictionary<TitleStyle, string>>(JsonSerializer.Serialize(titles)).ShouldBe(titles);
    }

    [Fact]
    public void Serialize_DictionaryByRoleIdOrCompanyForm_HasIdsAsKeys()
    {
        Dictionary<RoleId, int> roles = new() { [Roles.Cio.Id] = 1, [Roles.Cto.Id] = 2 };
        Dictionary<CompanyForm, int> forms = new() { [CompanyForm.StockCorporation] = 1, [CompanyForm.Parse("cooperative")] = 2 };

        JsonSerializer.Serialize(roles).ShouldBe("""{"cio":1,"cto":2}""");
        JsonSerializer.Deserialize<Dictionary<RoleId, int>>("""{"cio":1,"cto":2}""").ShouldBe(roles);
        JsonSerializer.Serialize(forms).ShouldBe("""{"stock-corporation":1,"cooperative":2}""");
        JsonSerializer.Deserialize<Dictionary<CompanyForm, int>>("""{"stock-corporation":1,"cooperative":2}""").ShouldBe(forms);
    }

    [Fact]
    public void Serialize_GlobalEnumConverter_ChangesNoWord()
    {
        JsonSerializerOptions options = new() { Converters = { new JsonStringEnumConverter() } };

        JsonSerializer.Serialize(CompanyForm.StockCorporation, options).ShouldBe("\"stock-corporation\"");
        JsonSerializer.Deserialize<CompanyForm>("\"stock-corporation\"", options).ShouldBe(CompanyForm.StockCorporation);
        if (Library.TargetFramework == "net10.0")
        {
            JsonSerializer.Serialize(FocusOrientation.Both, options).ShouldBe("\"both\"");
            JsonSerializer.Deserialize<FocusOrientation>("\"both\"", options).ShouldBe(FocusOrientation.Both);
        }

        JsonSerializer.Serialize(Roles.Cio, options).ShouldBe(JsonSerializer.Serialize(Roles.Cio));
    }

    [Fact]
    public void Deserialize_WebOptions_IgnoresTheCaseOfMembers()
    {
        string json = JsonSerializer.Serialize(HrRecord.Full.Role);
        string upper = Members.Aggregate(json, (text, name) => text.Replace($"\"{name}\":", $"\"{name.ToUpperInvariant()}\":", StringComparison.Ordinal));

        JsonSerializer.Deserialize<Role>(upper, JsonSerializerOptions.Web).ShouldBe(HrRecord.Full.Role);
        JsonSerializer.Deserialize<Focus>("""{"Orientation":"both","Audience":{"en":"x"},"Description":{"en":"x"}}""", JsonSerializerOptions.Web)
            .ShouldBe(new Focus(FocusOrientation.Both, OwnRole.Text("x"), OwnRole.Text("x")));
    }

    [Fact]
    public void Serialize_Catalog_GivesItsDocument()
    {
        RoleCatalog catalog = Roles.All.With(OwnRole.Make("head-of-payroll"));

        JsonElement.DeepEquals(JsonSerializer.SerializeToElement(catalog), JsonDocument.Parse(RoleCatalogJson.ToJson(catalog)).RootElement).ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n ")]
    public void Deserialize_WrongValueAfterSpace_TellsItsLine(string space) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Source>(space + "{\n\"scheme\": 1 }")).LineNumber
            .ShouldBe(space.Count(static character => character == '\n') + 1);

    [Fact]
    public void Deserialize_BytesThatAreNotUtf8_SaysSo() =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Source>((byte[])[.. "{\"scheme\":\""u8, 0xFF, .. "\"}"u8])).Message
            .ShouldBe(
                "The JSON is not a source: 1 error.\n"
                + "The text is not well-formed: it has bytes that are not UTF-8, or half of a surrogate pair. Give whole characters.");

    [Fact]
    public void Deserialize_WebOptions_FindsAreasInAnyCase()
    {
        string json = RoleCatalogJson.ToJson(new RoleCatalog(OwnRole.Make("head-of-payroll")).WithVersion("1")).Replace("\"areas\"", "\"Areas\"", StringComparison.Ordinal);

        JsonSerializer.Deserialize<RoleCatalog>(json, JsonSerializerOptions.Web)!.Areas.Select(area => area.Id).ShouldBe(["payroll"]);
        JsonSerializer.Deserialize<RoleCatalog>(WithVersionAndAreasLast(json), JsonSerializerOptions.Web)!.Areas.Select(area => area.Id).ShouldBe(["payroll"]);
    }

    [Fact]
    public void Deserialize_DefaultOptions_MindTheCaseOfMembers() =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Source>("""{"Scheme":"web"}""")).Message
            .ShouldBe("The JSON is not a source: 1 error.\n(1,1) $: The member 'scheme' is missing. A source needs it.");

    [Fact]
    public void Deserialize_MemberInTwoCases_AppearsTwice() =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Source>("""{"scheme":"web","SCHEME":"web"}""", JsonSerializerOptions.Web)).Message
            .ShouldBe("The JSON is not a source: 1 error.\n(1,17) $.SCHEME: The member 'scheme' appears twice. Remove one.");

    [Fact]
    public void Deserialize_UnknownMember_IsSkippedUnlessTheOptionsDisallowIt()
    {
        const string Json = """{ "scheme": "web", "page": { "en": [ 1 ] } }""";

        JsonSerializer.Deserialize<Source>(Json).ShouldBe(new Source("web"));
        JsonSerializer.Deserialize<Source>(Json, JsonSerializerOptions.Web).ShouldBe(new Source("web"));
        JsonException exception = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Source>(Json, Disallow));
        exception.Message.ShouldBe(
            "The JSON is not a source: 1 error.\n(1,20) $.page: Unknown member 'page' of a source. "
            + "Known members: scheme, version, place, uri, remark.");
        exception.Path.ShouldBe("$.page");
    }

    [Fact]
    public void Deserialize_LongRoleWithOneWrongValue_TellsItsPathAndLine()
    {
        string[] lines = RoleOfManyLines();
        int wrong = Array.FindIndex(lines, line => line.Contains("\"close\"", StringComparison.Ordinal));
        lines[wrong] = lines[wrong].Replace("close", "closer", StringComparison.Ordinal);

        JsonException exception = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Role>(string.Join('\n', lines)));

        lines.Length.ShouldBeGreaterThan(250);
        exception.Path.ShouldBe("$.codes[0].relation");
        exception.LineNumber.ShouldBe(wrong);
        exception.BytePositionInLine.ShouldBe(lines[wrong].IndexOf("\"closer\"", StringComparison.Ordinal));
        exception.Message.ShouldBe(
            $"The JSON is not a role: 1 error.\n({wrong + 1},{lines[wrong].IndexOf("\"closer\"", StringComparison.Ordinal) + 1}) $.codes[0].relation: "
            + "Unknown mapping relation 'closer'. Known words: exact, close, broad, narrow. Did you mean 'close'?");
    }

    [Fact]
    public void Deserialize_LongRoleWithSeveralErrors_TellsThemAllAsACatalogFileDoes()
    {
        string[] lines = RoleOfManyLines();
        for (int index = 0; index < lines.Length; index++)
        {
            lines[index] = lines[index].Replace("\"close\"", "\"closer\"", StringComparison.Ordinal).Replace("\"both\"", "2", StringComparison.Ordinal)
                .Replace("\"rarely\"", "null", StringComparison.Ordinal);
        }

        JsonException exception = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Role>(string.Join('\n', lines)));

        string[] inFile = Documents.ErrorsOf($"{{\"schemaVersion\":1,\"roles\":[\n{string.Join('\n', lines)}]}}").Split('\n');
        string[] told = exception.Message.Split('\n');
        told[0].ShouldBe("The JSON is not a role: 3 errors.");
        told[1..].Select(MessageOf).ShouldBe(inFile.Select(MessageOf));
        exception.Path.ShouldBe("$.focus.orientation");
    }

    [Fact]
    public async Task DeserializeAsync_LongRoleWithOneWrongValue_TellsTheSame()
    {
        string json = string.Join('\n', RoleOfManyLines()).Replace("\"close\"", "\"closer\"", StringComparison.Ordinal);
        using SlowStream stream = new(Encoding.UTF8.GetBytes(json), canSeek: false, most: 100);

        JsonException streamed = await Should.ThrowAsync<JsonException>(async () => await JsonSerializer.DeserializeAsync<Role>(stream));

        JsonException whole = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Role>(json));
        (streamed.Message, streamed.Path, streamed.LineNumber).ShouldBe((whole.Message, whole.Path, whole.LineNumber));
    }

    [Fact]
    public void Deserialize_CommentsAndTrailingCommasBesideErrors_AreAllowedIfTheOptionsSaySo()
    {
        JsonException exception = Should.Throw<JsonException>(() =>
            JsonSerializer.Deserialize<Source>("{ /* none */ \"scheme\": \"web\",\n\"place\": 1, // page\n\"remark\": 2, }", Lenient));

        exception.Message.ShouldStartWith("The JSON is not a source: 2 errors.\n(2,10) $.place: Expected a string (a place), but found a number.\n(3,11) $.remark: ");
        exception.Path.ShouldBe("$.place");
    }

    [Fact]
    public void Deserialize_BadRoleInsideAUsersType_TellsThePathFromThere()
    {
        JsonException exception = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<HrRecord>("{\n\"Roles\": [ null,\n { \"id\": 1 } ] }"));

        exception.Path.ShouldBe("$.Roles[1]");
        exception.LineNumber.ShouldBe(2);
        exception.Message.ShouldStartWith("The JSON is not a role: 5 errors.\n(1,1) $: The member 'title' is missing. A role needs it.\n");
        exception.Message.ShouldContain("\n(1,9) $.id: Expected a string (a role id), but found a number.");
    }

    [Fact]
    public void Serialize_DifferencesOfAComparison_IsAsLongAsWhatIsSaid()
    {
        RoleComparison comparison = Roles.Compare(Roles.Cio, Roles.Cto);

        string json = JsonSerializer.Serialize(comparison.Differences);

        int said = comparison.Differences.SelectMany(aspect => aspect.Entries)
            .Sum(entry => entry.Statements.Sum(Length) + entry.Details.Sum(detail => Length(detail.Label) + Length(detail.Value)));
        json.Length.ShouldBeLessThan(3 * said);
        json.ShouldNotContain("mandateSources");
        JsonDocument.Parse(json).RootElement[0].GetProperty("entries")[0].GetProperty("role").GetString().ShouldBe("cio");

        static int Length(LocalizedText text) => text.Languages.Sum(language => text.In(language).Length);
    }

    [Fact]
    public void Serialize_RoleWithAnAreaOfItsOwn_IsReadInsideACatalogDocument()
    {
        Role role = OwnRole.Make("head-of-payroll", duties: [("payroll", "Pays."), ("profit", "Saves.")]);

        RoleCatalog catalog = RoleCatalogJson.Parse($$"""{ "schemaVersion": 1, "roles": [ {{JsonSerializer.Serialize(role)}} ] }""");

        (catalog == new RoleCatalog(role)).ShouldBeTrue();
        catalog.Areas.Select(area => area.Id).ShouldBe(["profit", "payroll"]);
    }

    [Fact]
    public void Parse_CatalogFileWithSchema_IsRead() =>
        RoleCatalogJson.Parse("""{ "$schema": "role-catalog.schema.json", "schemaVersion": 1, "roles": [] }""").Equals(new RoleCatalog()).ShouldBeTrue();

    [Fact]
    public void Parse_CatalogFileWithTextsAlone_IsRead() =>
        RoleCatalogJson.Parse("""{ "schemaVersion": 1, "texts": { "outcomes.same": { "fr": "identique" } } }""").Texts["outcomes.same"].In("fr")
            .ShouldBe("identique");

    [Fact]
    public void Deserialize_TypesThatAreOnlyWritten_SayWhatToDo()
    {
        SerializerTypes.WriteOnly.ShouldBe(
            [typeof(RoleComparison), typeof(AspectComparison), typeof(AspectEntry), typeof(AspectDetail), typeof(Aspect), typeof(CatalogChange)],
            ignoreOrder: true);
        foreach (Type type in SerializerTypes.WriteOnly)
        {
            Should.Throw<NotSupportedException>(() => JsonSerializer.Deserialize("{}", type)).Message.ShouldStartWith(
                $"{type.Name} can be written to JSON, but not read. Read the roles or catalogs and compare them.");
        }
    }

    [Fact]
    public void CreateConverter_OtherType_IsNone()
    {
        ExecRolesJsonConverterFactory factory = new();

        factory.CanConvert(typeof(string)).ShouldBeFalse();
        factory.CreateConverter(typeof(string), JsonSerializerOptions.Default).ShouldBeNull();
        SerializerTypes.All.ShouldAllBe(type => factory.CanConvert(type));
    }

    private static IEnumerable<string> Members { get; } =
    [
        "id", "abbreviation", "title", "titleForms", "body", "gender", "text", "aliases", "functionalTitles", "ambiguousTitles", "roles", "otherReadings", "combinesRoles", "mandate", "mandateSources", "focus", "orientation",
        "audience", "description", "reportingLine", "reportsTo", "seatInTopManagement", "responsibilities", "area", "statement", "sources",
        "definingResponsibility", "vendorRelationship", "scope", "vendors", "purpose", "codes", "scheme", "version", "code", "label", "relation",
        "uri", "remark", "place",
    ];

    private static string[] RoleOfManyLines() => JsonSerializer.Serialize(HrRecord.Full.Role, Indented).Split('\n');

    // Without line and column, and with the path inside the role.
    private static string MessageOf(string error) => error[error.IndexOf('$', StringComparison.Ordinal)..].Replace("$.roles[0]", "$", StringComparison.Ordinal);

    private static string WithVersionAndAreasLast(string json)
    {
        Dictionary<string, JsonElement> members = JsonDocument.Parse(json).RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value);
        return JsonSerializer.Serialize(members.OrderBy(member => Array.IndexOf(["roles", "version", "Areas"], member.Key)).ToDictionary(member => member.Key, member => member.Value));
    }
}
