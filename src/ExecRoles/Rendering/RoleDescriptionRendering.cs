using System.Globalization;

namespace ExecRoles;

/// <summary>Shows descriptions of roles to people: mandate, focus, responsibilities by area, vendors.</summary>
/// <remarks>
/// Lines end with <c>\n</c>. Any language tag is allowed; a text that has no part of it falls back to its default language. Thread-safe.
/// </remarks>
public static class RoleDescriptionRendering
{
    /// <summary>Shows a role as plain text.</summary>
    /// <param name="description">The description of the role.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>Plain text without markup or control characters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> or <paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public static string ToText(this RoleDescription description, string languageTag)
    {
        Voice voice = VoiceOf(description, languageTag);
        return DescriptionDocument.Write(description, voice, new PlainTextWriter());
    }

    /// <summary>Shows a role as plain text.</summary>
    /// <param name="description">The description of the role.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>Plain text without markup or control characters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> or <paramref name="culture"/> is <see langword="null"/>.</exception>
    public static string ToText(this RoleDescription description, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return description.ToText(culture.Name);
    }

    /// <summary>Shows a role as Markdown.</summary>
    /// <param name="description">The description of the role.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>Markdown (CommonMark with GitHub's tables); texts are escaped, so that none becomes markup.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> or <paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public static string ToMarkdown(this RoleDescription description, string languageTag)
    {
        Voice voice = VoiceOf(description, languageTag);
        return DescriptionDocument.Write(description, voice, new MarkdownWriter());
    }

    /// <summary>Shows a role as Markdown.</summary>
    /// <param name="description">The description of the role.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>Markdown (CommonMark with GitHub's tables); texts are escaped, so that none becomes markup.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> or <paramref name="culture"/> is <see langword="null"/>.</exception>
    public static string ToMarkdown(this RoleDescription description, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return description.ToMarkdown(culture.Name);
    }

    /// <summary>Shows a role as an HTML fragment.</summary>
    /// <param name="description">The description of the role.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>A <c>section</c> element of class <c>execroles</c> with <c>lang</c>, also on each text that had to fall back; texts are encoded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> or <paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this RoleDescription description, string languageTag)
    {
        Voice voice = VoiceOf(description, languageTag);
        return DescriptionDocument.Write(description, voice, new HtmlWriter("description", voice.Language));
    }

    /// <summary>Shows a role as an HTML fragment.</summary>
    /// <param name="description">The description of the role.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>A <c>section</c> element of class <c>execroles</c> with <c>lang</c>, also on each text that had to fall back; texts are encoded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> or <paramref name="culture"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this RoleDescription description, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return description.ToHtml(culture.Name);
    }

    private static Voice VoiceOf(RoleDescription description, string languageTag)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(languageTag);
        return new Voice(description.Wording, languageTag);
    }
}
