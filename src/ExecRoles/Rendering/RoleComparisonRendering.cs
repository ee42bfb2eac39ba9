using System.Globalization;

namespace ExecRoles;

/// <summary>Shows comparisons to people: what separates the roles, one sentence on the common ground, then what differs, then what only some roles have.</summary>
/// <remarks>
/// Lines end with <c>\n</c>. Any language tag is allowed; a text that has no part of it falls back to its default language. Thread-safe.
/// </remarks>
public static class RoleComparisonRendering
{
    /// <summary>Shows a comparison as plain text.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>Plain text without markup or control characters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> or <paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public static string ToText(this RoleComparison comparison, string languageTag)
    {
        Voice voice = VoiceOf(comparison, languageTag);
        return ComparisonDocument.Write(comparison, voice, new PlainTextWriter());
    }

    /// <summary>Shows a comparison as plain text.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>Plain text without markup or control characters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> or <paramref name="culture"/> is <see langword="null"/>.</exception>
    public static string ToText(this RoleComparison comparison, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return comparison.ToText(culture.Name);
    }

    /// <summary>Shows a comparison as Markdown.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>Markdown (CommonMark with GitHub's tables); texts are escaped, so that none becomes markup.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> or <paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public static string ToMarkdown(this RoleComparison comparison, string languageTag)
    {
        Voice voice = VoiceOf(comparison, languageTag);
        return ComparisonDocument.Write(comparison, voice, new MarkdownWriter());
    }

    /// <summary>Shows a comparison as Markdown.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>Markdown (CommonMark with GitHub's tables); texts are escaped, so that none becomes markup.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> or <paramref name="culture"/> is <see langword="null"/>.</exception>
    public static string ToMarkdown(this RoleComparison comparison, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return comparison.ToMarkdown(culture.Name);
    }

    /// <summary>Shows a comparison as an HTML fragment.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>A <c>section</c> element of class <c>execroles</c> with <c>lang</c>, also on each text that had to fall back; texts are encoded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> or <paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this RoleComparison comparison, string languageTag)
    {
        Voice voice = VoiceOf(comparison, languageTag);
        return ComparisonDocument.Write(comparison, voice, new HtmlWriter("comparison", voice.Language));
    }

    /// <summary>Shows a comparison as an HTML fragment.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>A <c>section</c> element of class <c>execroles</c> with <c>lang</c>, also on each text that had to fall back; texts are encoded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> or <paramref name="culture"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this RoleComparison comparison, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return comparison.ToHtml(culture.Name);
    }

    /// <summary>Says in one sentence what the roles share: the areas that every role has, and whether every role deals with vendors.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>The sentence that every rendering has near its beginning, as plain text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> or <paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public static string SummarizeCommonGround(this RoleComparison comparison, string languageTag) =>
        CommonGroundSentence.Of(comparison, VoiceOf(comparison, languageTag)).ToString();

    /// <summary>Says in one sentence what the roles share: the areas that every role has, and whether every role deals with vendors.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>The sentence that every rendering has near its beginning, as plain text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> or <paramref name="culture"/> is <see langword="null"/>.</exception>
    public static string SummarizeCommonGround(this RoleComparison comparison, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return comparison.SummarizeCommonGround(culture.Name);
    }

    private static Voice VoiceOf(RoleComparison comparison, string languageTag)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(languageTag);
        return new Voice(comparison.Wording, languageTag);
    }
}
