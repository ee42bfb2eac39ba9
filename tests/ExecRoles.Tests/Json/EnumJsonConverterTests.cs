using System.Text.Json;

namespace ExecRoles.Tests.Json;

/// <summary>The words that stand for the values of enums.</summary>
public sealed class EnumJsonConverterTests
{
    public static TheoryData<object, string> Words { get; } = new()
    {
        { MappingStrength.Exact, "exact" },
        { MappingStrength.Close, "close" },
        { MappingStrength.Broad, "broad" },
        { MappingStrength.Narrow, "narrow" },
        { TitleStyle.Neutral, "neutral" },
        { TitleStyle.Feminine, "feminine" },
        { TitleStyle.Masculine, "masculine" },
        { TitleStyle.Pair, "pair" },
        { TitleStyle.Colon, "colon" },
        { TitleStyle.Star, "star" },
        { TitleStyle.Slash, "slash" },
        { CompanyForm.Any, "any" },
        { CompanyForm.StockCorporation, "stock-corporation" },
        { CompanyForm.LimitedCompany, "limited-company" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Write_Value_IsItsWord(object value, string word) => JsonSerializer.Serialize(value).ShouldBe($"\"{word}\"");

    [Theory]
    [MemberData(nameof(Words))]
    public void Read_Word_IsItsValue(object value, string word) => JsonSerializer.Deserialize($"\"{word}\"", value.GetType()).ShouldBe(value);

    [Theory]
    [InlineData(typeof(MappingStrength), "Exact")]
    [InlineData(typeof(TitleStyle), "0")]
    [InlineData(typeof(CompanyForm), "stockCorporation")]
    [InlineData(typeof(CompanyForm), "")]
    public void Read_OtherWord_IsAJsonException(Type type, string word) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize($"\"{word}\"", type));
}
