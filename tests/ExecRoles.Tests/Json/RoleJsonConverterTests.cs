using System.Text.Json;

namespace ExecRoles.Tests.Json;

public sealed class RoleJsonConverterTests
{
    private static readonly LocalizedText Text = new(("en", "x"));

    [Fact]
    public void Write_BuiltInRole_NamesAreasById() =>
        JsonSerializer.SerializeToElement(Roles.Cio).GetProperty("responsibilities").EnumerateArray().Select(given => given.GetProperty("area").ToString())
            .ShouldBe(["infrastructure", "operations", "efficiency", "users", "profit", "leadership"]);

    [Fact]
    public void Write_OwnArea_StandsInline() =>
        AreaIn(new ResponsibilityArea("payroll", Text, Text)).ShouldBe("""{"id":"payroll","name":{"en":"x"},"description":{"en":"x"}}""");

    [Fact]
    public void Write_RedefinedBuiltInArea_StandsInline() =>
        AreaIn(new ResponsibilityArea("profit", Text)).ShouldBe("""{"id":"profit","name":{"en":"x"}}""");

    [Fact]
    public void Write_EqualCopyOfBuiltInArea_IsNamedById() =>
        AreaIn(new ResponsibilityArea("profit", Areas.Profit.Name, Areas.Profit.Description)).ShouldBe("\"profit\"");

    [Fact]
    public void Read_BuiltInAreaById_IsTheBuiltInOne() =>
        JsonSerializer.Deserialize<Responsibility>("""{"id":"run","area":"profit","statement":{"en":"x"}}""")!.Area.ShouldBeSameAs(Areas.Profit);

    [Fact]
    public void Read_MinimalRole_HasNeitherAbbreviationNorVendors()
    {
        Role role = new("cfo", Text, Text, new Focus(FocusOrientation.Both, Text, Text), [new Responsibility("run", Areas.Profit, Text)]);
        string json = JsonSerializer.Serialize(role);

        json.ShouldBe(
            """
            {"id":"cfo","title":{"en":"x"},"mandate":{"en":"x"},"focus":{"orientation":"both","audience":{"en":"x"},"description":{"en":"x"}},
            "responsibilities":[{"id":"run","area":"profit","statement":{"en":"x"}}]}
            """.ReplaceLineEndings(""));
        JsonSerializer.Deserialize<Role>(json).ShouldBe(role);
    }

    [Fact]
    public void Read_AreasOfOneIdWithOtherTexts_AreKeptAsTheyStand()
    {
        const string Json = """
            {"id":"cfo","title":{"en":"x"},"mandate":{"en":"x"},"focus":{"orientation":"both","audience":{"en":"x"},"description":{"en":"x"}},
            "responsibilities":[{"id":"a","area":{"id":"payroll","name":{"en":"x"}},"statement":{"en":"x"}},
            {"id":"b","area":{"id":"payroll","name":{"en":"y"}},"statement":{"en":"x"}}]}
            """;

        JsonSerializer.Deserialize<Role>(Json)!.Responsibilities.Select(given => given.Area.Name.In("en")).ShouldBe(["x", "y"]);
    }

    [Fact]
    public void Read_ManyErrors_TellsTenAndCountsTheOthers()
    {
        string responsibilities = string.Join(',', Enumerable.Range(0, 12));

        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Role>($$"""{"id":"cfo","responsibilities":[{{responsibilities}}]}""")).Message.ShouldBe(
            "The JSON is not a role: "
            + string.Concat(Enumerable.Repeat("There is a number where an object is expected: a responsibility. ", 10))
            + "and 5 more");
    }

    [Fact]
    public void Read_BadRoleInAList_IsPlacedByTheSerializer()
    {
        JsonException exception = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<HrRecord>("{\n\"Roles\": [ null,\n 1 ] }"));

        exception.Path.ShouldBe("$.Roles[1]");
        exception.LineNumber.ShouldBe(2);
    }

    private static string AreaIn(ResponsibilityArea area) =>
        JsonSerializer.SerializeToElement(new Responsibility("run", area, Text)).GetProperty("area").GetRawText();
}
