using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Of whom a form of a title speaks.</summary>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public enum TitleGender
{
    /// <summary>Of the function, without a gender: <c>IT-Leitung</c>.</summary>
    [JsonStringEnumMemberName("neutral")]
    Neutral,

    /// <summary>Of a woman: <c>IT-Leiterin</c>.</summary>
    [JsonStringEnumMemberName("feminine")]
    Feminine,

    /// <summary>Of a man: <c>IT-Leiter</c>.</summary>
    [JsonStringEnumMemberName("masculine")]
    Masculine,
}
