namespace ExecRoles.Json;

/// <summary>Writes roles as JSON-LD in the vocabulary of schema.org, for pages that search engines and other programs read.</summary>
/// <remarks>
/// Source: the types <c>Occupation</c>, <c>CategoryCode</c> and <c>CategoryCodeSet</c> of https://schema.org. Thread-safe.
/// </remarks>
public static class RoleJsonLd
{
    /// <summary>Writes a role as an <c>Occupation</c>, each text in the best language for a tag.</summary>
    /// <param name="role">The role.</param>
    /// <param name="languageTag">
    /// A BCP 47 tag such as <c>de-AT</c>; a role without it is written in its default language. The language is said once for the whole
    /// object, and again at each text that is in another one.
    /// </param>
    /// <returns>
    /// The JSON, indented, with lines ended by <c>\n</c>. What could end the element is escaped, so that it can stand as it is inside
    /// <c>&lt;script type="application/ld+json"&gt;</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <example>
    /// <code>string element = $"&lt;script type='application/ld+json'&gt;\n{Roles.Cio.ToJsonLd("de")}\n&lt;/script&gt;";</code>
    /// </example>
    public static string ToJsonLd(this Role role, string languageTag)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(languageTag);
        return IndentedJson.ToJsonLd(role, languageTag);
    }
}
