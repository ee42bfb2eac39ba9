namespace ExecRoles;

/// <summary>Shows catalogs as lists, with the name of each role and what it is there for, and as org charts.</summary>
/// <remarks>A page is in one language from top to bottom; what is not in that language is marked as such in HTML. Thread-safe.</remarks>
public static class RoleCatalogRendering
{
    /// <summary>Shows the roles of a catalog as plain text.</summary>
    /// <param name="catalog">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>The page; lines end with a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToText(this RoleCatalog catalog, string languageTag) =>
        RoleListPage.Write(catalog, new TextPageWriter(WordsOf(catalog, languageTag)));

    /// <summary>Shows the roles of a catalog as Markdown.</summary>
    /// <param name="catalog">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>The page; lines end with a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToMarkdown(this RoleCatalog catalog, string languageTag) =>
        RoleListPage.Write(catalog, new MarkdownPageWriter(WordsOf(catalog, languageTag)));

    /// <summary>Shows the roles of a catalog as an HTML fragment.</summary>
    /// <param name="catalog">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>One <c>section</c> element.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToHtml(this RoleCatalog catalog, string languageTag) => catalog.ToHtml(languageTag, HtmlOptions.Default);

    /// <summary>Shows the roles of a catalog as an HTML fragment that fits into the page around it.</summary>
    /// <param name="catalog">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <param name="options">How the fragment is written.</param>
    /// <returns>One <c>section</c> element.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToHtml(this RoleCatalog catalog, string languageTag, HtmlOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return RoleListPage.Write(catalog, new HtmlPageWriter(WordsOf(catalog, languageTag), "list", options));
    }

    /// <summary>Shows who reports to whom as an org chart in the notation of Mermaid, which many Markdown viewers draw.</summary>
    /// <param name="catalog">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>
    /// A <c>flowchart LR</c> with a line for each role and one from the most usual of its superiors that are in the catalog; lines end with
    /// a line feed. It stands in a Markdown page as a block of code in the language <c>mermaid</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <example><code>string page = $"```mermaid\n{Roles.All.ToMermaid("de")}```\n";</code></example>
    public static string ToMermaid(this RoleCatalog catalog, string languageTag)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(languageTag);
        return OrgChart.Write(catalog, languageTag);
    }

    private static PageWords WordsOf(RoleCatalog catalog, string languageTag)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(languageTag);
        return new PageWords(catalog.Wording, languageTag);
    }
}
