using System.Globalization;

namespace ExecRoles;

/// <summary>Shows roles to people, with the built-in words: mandate, focus, responsibilities by area, vendors.</summary>
/// <remarks>
/// Lines end with <c>\n</c>. Any language tag is allowed; a text that has no part of it falls back to its default language. Thread-safe.
/// </remarks>
public static class RoleRendering
{
    /// <summary>Shows a role as plain text.</summary>
    /// <param name="role">The role.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>Plain text without markup or control characters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> or <paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public static string ToText(this Role role, string languageTag) =>
        new RoleDescription(role).ToText(languageTag);

    /// <summary>Shows a role as plain text.</summary>
    /// <param name="role">The role.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>Plain text without markup or control characters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> or <paramref name="culture"/> is <see langword="null"/>.</exception>
    public static string ToText(this Role role, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return role.ToText(culture.Name);
    }

    /// <summary>Shows a role as Markdown.</summary>
    /// <param name="role">The role.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>Markdown (CommonMark with GitHub's tables); texts are escaped, so that none becomes markup.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> or <paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public static string ToMarkdown(this Role role, string languageTag) =>
        new RoleDescription(role).ToMarkdown(languageTag);

    /// <summary>Shows a role as Markdown.</summary>
    /// <param name="role">The role.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>Markdown (CommonMark with GitHub's tables); texts are escaped, so that none becomes markup.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> or <paramref name="culture"/> is <see langword="null"/>.</exception>
    public static string ToMarkdown(this Role role, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return role.ToMarkdown(culture.Name);
    }

    /// <summary>Shows a role as an HTML fragment.</summary>
    /// <param name="role">The role.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>A <c>section</c> element of class <c>execroles</c> with <c>lang</c>, also on each text that had to fall back; texts are encoded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> or <paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this Role role, string languageTag) =>
        new RoleDescription(role).ToHtml(languageTag);

    /// <summary>Shows a role as an HTML fragment.</summary>
    /// <param name="role">The role.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>A <c>section</c> element of class <c>execroles</c> with <c>lang</c>, also on each text that had to fall back; texts are encoded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> or <paramref name="culture"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this Role role, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return role.ToHtml(culture.Name);
    }
}
