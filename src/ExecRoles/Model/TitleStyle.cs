using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>How a title speaks of the people who hold it.</summary>
/// <remarks>
/// All styles but <see cref="Feminine"/> and <see cref="Masculine"/> are open to all genders, and so to a job advertisement.
/// </remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public enum TitleStyle
{
    /// <summary>The English title, in every language: <c>Chief Information Officer</c>; the style of a job advertisement.</summary>
    [JsonStringEnumMemberName("english")]
    English,

    /// <summary>The title of the function, without a gender: <c>IT-Leitung</c>.</summary>
    [JsonStringEnumMemberName("neutral")]
    Neutral,

    /// <summary>The feminine form, for a woman who holds the title: <c>IT-Leiterin</c>.</summary>
    [JsonStringEnumMemberName("feminine")]
    Feminine,

    /// <summary>The masculine form, for a man who holds the title: <c>IT-Leiter</c>.</summary>
    [JsonStringEnumMemberName("masculine")]
    Masculine,

    /// <summary>The feminine and the masculine form: <c>IT-Leiterin/IT-Leiter</c>.</summary>
    [JsonStringEnumMemberName("pair")]
    Pair,

    /// <summary>Both in one, with a colon: <c>IT-Leiter:in</c>, <c>Technische:r Leiter:in</c>.</summary>
    [JsonStringEnumMemberName("colon")]
    Colon,

    /// <summary>Both in one, with an asterisk: <c>IT-Leiter*in</c>, <c>Technische*r Leiter*in</c>.</summary>
    [JsonStringEnumMemberName("asterisk")]
    Asterisk,

    /// <summary>Both in one, with a slash: <c>IT-Leiter/-in</c>, <c>Technische/-r Leiter/-in</c>.</summary>
    [JsonStringEnumMemberName("slash")]
    Slash,
}
