using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>How a title speaks of the people who hold it.</summary>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public enum TitleStyle
{
    /// <summary>The title of the function, without a gender: <c>IT-Leitung</c>.</summary>
    [JsonStringEnumMemberName("neutral")]
    Neutral,

    /// <summary>The feminine form: <c>IT-Leiterin</c>.</summary>
    [JsonStringEnumMemberName("feminine")]
    Feminine,

    /// <summary>The masculine form: <c>IT-Leiter</c>.</summary>
    [JsonStringEnumMemberName("masculine")]
    Masculine,

    /// <summary>The feminine and the masculine form: <c>IT-Leiterin/IT-Leiter</c>.</summary>
    [JsonStringEnumMemberName("pair")]
    Pair,

    /// <summary>Both in one word, with a colon: <c>IT-Leiter:in</c>.</summary>
    [JsonStringEnumMemberName("colon")]
    Colon,

    /// <summary>Both in one word, with an asterisk: <c>IT-Leiter*in</c>.</summary>
    [JsonStringEnumMemberName("star")]
    Star,

    /// <summary>Both in one word, with a slash: <c>IT-Leiter/-in</c>.</summary>
    [JsonStringEnumMemberName("slash")]
    Slash,
}
