namespace ExecRoles;

/// <summary>Shows comparisons: as text, Markdown or HTML, or what the roles share in one sentence.</summary>
/// <remarks>A page is in one language from top to bottom; what is not in that language is marked as such in HTML. Thread-safe.</remarks>
public static class RoleComparisonRendering
{
    /// <summary>Shows a comparison as plain text.</summary>
    /// <param name="comparison">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>The page; lines end with a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToText(this RoleComparison comparison, string languageTag) =>
        ComparisonPage.Write(comparison, new TextPageWriter(WordsOf(comparison, languageTag)));

    /// <summary>Shows a comparison as Markdown.</summary>
    /// <param name="comparison">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>The page; lines end with a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToMarkdown(this RoleComparison comparison, string languageTag) =>
        ComparisonPage.Write(comparison, new MarkdownPageWriter(WordsOf(comparison, languageTag)));

    /// <summary>Shows a comparison as an HTML fragment.</summary>
    /// <param name="comparison">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>One <c>section</c> element.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToHtml(this RoleComparison comparison, string languageTag) => comparison.ToHtml(languageTag, HtmlOptions.Default);

    /// <summary>Shows a comparison as an HTML fragment that fits into the page around it.</summary>
    /// <param name="comparison">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <param name="options">How the fragment is written.</param>
    /// <returns>One <c>section</c> element.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToHtml(this RoleComparison comparison, string languageTag, HtmlOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return ComparisonPage.Write(comparison, new HtmlPageWriter(WordsOf(comparison, languageTag), "comparison", options));
    }

    /// <summary>Puts what the roles share into one sentence.</summary>
    /// <param name="comparison">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>The sentence; never empty.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string SummarizeCommonGround(this RoleComparison comparison, string languageTag) =>
        CommonGroundSentence.Of(comparison, WordsOf(comparison, languageTag)).ToString();

    /// <summary>Gets short names of the roles that tell them apart, as the pages have them at the head of columns.</summary>
    /// <param name="comparison">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>
    /// A name for each role, in order: the abbreviation, or the title where the abbreviation is missing or ambiguous.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IReadOnlyList<string> GetLabels(this RoleComparison comparison, string languageTag) =>
        RoleLabels.TextsOf(comparison.Roles, WordsOf(comparison, languageTag));

    private static PageWords WordsOf(RoleComparison comparison, string languageTag)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(languageTag);
        return new PageWords(comparison.Wording, languageTag);
    }
}
