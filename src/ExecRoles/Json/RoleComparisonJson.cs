using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes comparisons as JSON in one language; <see cref="JsonSerializer"/> writes them in all languages.</summary>
/// <remarks>
/// Both have the same shape: texts are objects from language tag to text, so that a text that had to fall back says in which language it
/// is. Thread-safe.
/// </remarks>
public static class RoleComparisonJson
{
    /// <summary>Writes a comparison as JSON, each text in the best language for a tag.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="writer">What to write to.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; a text without it is written in its default language.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void WriteTo(this RoleComparison comparison, Utf8JsonWriter writer, string languageTag)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(languageTag);
        new ComparisonWriter(writer, languageTag).Write(comparison);
    }

    /// <summary>Writes a comparison as JSON, each text in the best language for a tag.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; a text without it is written in its default language.</param>
    /// <returns>The JSON, indented, with lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToJson(this RoleComparison comparison, string languageTag)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(languageTag);
        return IndentedJson.ToText(comparison, languageTag);
    }
}
