namespace ExecRoles;

/// <summary>Shows who is responsible for what: as text, Markdown, HTML or CSV.</summary>
/// <remarks>A page is in one language from top to bottom; what is not in that language is marked as such in HTML. Thread-safe.</remarks>
public static class ResponsibilityMatrixRendering
{
    /// <summary>Shows a matrix as plain text.</summary>
    /// <param name="matrix">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>The page; lines end with a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToText(this ResponsibilityMatrix matrix, string languageTag) =>
        MatrixPage.Write(matrix, new TextPageWriter(WordsOf(matrix, languageTag)));

    /// <summary>Shows a matrix as Markdown.</summary>
    /// <param name="matrix">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>The page; lines end with a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToMarkdown(this ResponsibilityMatrix matrix, string languageTag) =>
        MatrixPage.Write(matrix, new MarkdownPageWriter(WordsOf(matrix, languageTag)));

    /// <summary>Shows a matrix as an HTML fragment.</summary>
    /// <param name="matrix">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>One <c>section</c> element.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToHtml(this ResponsibilityMatrix matrix, string languageTag) => matrix.ToHtml(languageTag, HtmlOptions.Default);

    /// <summary>Shows a matrix as an HTML fragment that fits into the page around it.</summary>
    /// <param name="matrix">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <param name="options">How the fragment is written.</param>
    /// <returns>One <c>section</c> element.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToHtml(this ResponsibilityMatrix matrix, string languageTag, HtmlOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return MatrixPage.Write(matrix, new HtmlPageWriter(WordsOf(matrix, languageTag), "matrix", options));
    }

    /// <summary>Writes a matrix as comma-separated values (RFC 4180), for spreadsheets.</summary>
    /// <param name="matrix">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>A line for each area, and one for the heads; lines end with a carriage return and a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToCsv(this ResponsibilityMatrix matrix, string languageTag) =>
        MatrixCsv.Write(matrix, WordsOf(matrix, languageTag));

    /// <summary>Gets short names of the roles that tell them apart, as the pages have them at the head of columns.</summary>
    /// <param name="matrix">What to show.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>
    /// A name for each role, in order: the abbreviation, or the title where the abbreviation is missing or ambiguous.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IReadOnlyList<string> GetLabels(this ResponsibilityMatrix matrix, string languageTag) =>
        RoleLabels.TextsOf(matrix.Roles, WordsOf(matrix, languageTag));

    private static PageWords WordsOf(ResponsibilityMatrix matrix, string languageTag)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(languageTag);
        return new PageWords(matrix.Wording, languageTag);
    }
}
