using System.Text;
using System.Text.Json;
using ExecRoles.Json;
using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Json;

public sealed class RoleComparisonJsonTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // One role has no vendors, one has a responsibility that the other lacks, and a mandate in German only.
    private static readonly RoleComparison Comparison = new RoleCatalog(
        Make("cfo", "CFO", new LocalizedText(("en", "Answers for money."), ("de", "Verantwortet das Geld.")), [("pay", Areas.Profit), ("lead", Areas.Leadership)]),
        Make("buyer", null, new LocalizedText(("de", "Kauft ein.")), [("lead", Areas.Leadership), ("lead-more", Areas.Leadership)], isBuyer: true)).Compare("cfo", "buyer");

    [Fact]
    public void Serialize_Comparison_WritesAllLanguages() => Snapshot.Match(JsonSerializer.Serialize(Comparison, Indented));

    [Fact]
    public void ToJson_OneLanguage_WritesEachTextInTheBest() => Snapshot.Match(Comparison.ToJson("de-AT"));

    [Fact]
    public void ToJson_OtherLanguage_SaysInWhichEachTextIs() => Snapshot.Match(Comparison.ToJson("fr"));

    [Theory]
    [MemberData(nameof(SerializerOptions.Names), MemberType = typeof(SerializerOptions))]
    public void Serialize_AnyOptions_GivesTheSameJson(string options) =>
        JsonSerializer.Serialize(Comparison, SerializerOptions.ByName[options]).ShouldBe(JsonSerializer.Serialize(Comparison));

    [Fact]
    public void ToJson_Comparison_HasLineFeedsOnlyAndNoneAtTheEnd()
    {
        string json = Comparison.ToJson("en");

        json.ShouldNotContain("\r");
        json.ShouldEndWith("\n}");
    }

    [Fact]
    public void WriteTo_Writer_WritesTheSameDocument()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Comparison.WriteTo(writer, "de");
        }

        JsonElement.DeepEquals(
            JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement, JsonDocument.Parse(Comparison.ToJson("de")).RootElement).ShouldBeTrue();
    }

    [Fact]
    public void ToJson_CatalogWithItsOwnWords_UsesThem() =>
        JsonDocument.Parse(Roles.All.WithTexts("de", new Dictionary<string, string> { ["aspects.mandate"] = "Aufgabe" }).Compare("cio", "cto").ToJson("de"))
            .RootElement.GetProperty("aspects")[0].GetProperty("name").GetRawText().ShouldContain("\"de\": \"Aufgabe\"");

    [Fact]
    public void Serialize_PartsAlone_AreAsInTheComparison()
    {
        JsonElement[] aspects = [.. JsonSerializer.SerializeToElement(Comparison).GetProperty("aspects").EnumerateArray()];

        Comparison.Aspects.Select(static aspect => JsonSerializer.Serialize(aspect)).ShouldBe(aspects.Select(static json => json.GetRawText()));
        Comparison.Aspects.Select(static aspect => JsonSerializer.Serialize(aspect.Aspect)).ShouldBe(
            aspects.Select(static json => $$"""{"id":{{json.GetProperty("id").GetRawText()}},"name":{{json.GetProperty("name").GetRawText()}}}"""));
        Comparison.Aspects.Select(static aspect => JsonSerializer.Serialize(aspect.Entries)).ShouldBe(
            aspects.Select(static json => json.GetProperty("entries").GetRawText()));
        Comparison.Aspects.SelectMany(static aspect => aspect.Entries).Where(static entry => entry.Details.Count > 0)
            .Select(static entry => JsonSerializer.Serialize(entry.Details)).ShouldBe(
                aspects.SelectMany(static json => json.GetProperty("entries").EnumerateArray())
                    .Where(static json => json.TryGetProperty("details", out _)).Select(static json => json.GetProperty("details").GetRawText()));
    }

    [Theory]
    [InlineData("duty-1", 0)]
    [InlineData("duty-2", 1)]
    [InlineData("duty-3", 2)]
    public void ToJson_DefiningStatement_IsItsPlaceAmongThoseOfTheArea(string defining, int place) =>
        JsonDocument.Parse(Roles.Compare(OwnRole.Make("own", duties: [("payroll", "Pays."), ("payroll", "Plans."), ("payroll", "Reports.")], defining: defining), Roles.Cio).ToJson("en"))
            .RootElement.GetProperty("aspects").EnumerateArray().Single(static aspect => aspect.GetProperty("id").GetString() == "payroll")
            .GetProperty("entries")[0].GetProperty("definingStatement").GetInt32().ShouldBe(place);

    [Fact]
    public void ToJson_Null_Throws()
    {
        Should.Throw<ArgumentNullException>(() => RoleComparisonJson.ToJson(null!, "en")).ParamName.ShouldBe("comparison");
        Should.Throw<ArgumentNullException>(() => Comparison.ToJson(null!)).ParamName.ShouldBe("languageTag");
    }

    [Fact]
    public void WriteTo_Null_Throws()
    {
        using var writer = new Utf8JsonWriter(Stream.Null);

        Should.Throw<ArgumentNullException>(() => RoleComparisonJson.WriteTo(null!, writer, "en")).ParamName.ShouldBe("comparison");
        Should.Throw<ArgumentNullException>(() => Comparison.WriteTo(null!, "en")).ParamName.ShouldBe("writer");
        Should.Throw<ArgumentNullException>(() => Comparison.WriteTo(writer, null!)).ParamName.ShouldBe("languageTag");
    }

    private static Role Make(string id, string? abbreviation, LocalizedText mandate, (string Id, ResponsibilityArea Area)[] duties, bool isBuyer = false)
    {
        LocalizedText text = new(("en", $"{id} text"), ("de", $"{id}-Text"));
        Responsibility[] responsibilities = [.. duties.Select(duty => new Responsibility(duty.Id, duty.Area, text))];
        return new Role(id, text, mandate, new Focus(isBuyer ? FocusOrientation.External : FocusOrientation.Internal, text, text), responsibilities)
        {
            Abbreviation = abbreviation,
            DefiningResponsibility = isBuyer ? responsibilities[^1] : null,
            ReportingLine = isBuyer ? new ReportingLine([RoleId.Parse("cfo")], SeatInTopManagement.Rarely, text) : null,
            VendorRelationship = isBuyer ? new VendorRelationship(VendorScope.Any, text, text, text) : null,
        };
    }
}
