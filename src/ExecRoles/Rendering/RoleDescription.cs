namespace ExecRoles;

/// <summary>One role to be shown, with the words of a catalog.</summary>
/// <remarks>
/// Immutable and thread-safe. It comes from <see cref="Roles.Describe(Role)"/> or from <see cref="RoleCatalog.Describe(string)"/>.
/// </remarks>
public sealed class RoleDescription
{
    private readonly Wording wording;
    private readonly AreaOrder order;

    internal RoleDescription(Role role, Wording wording, AreaOrder order, bool showsSources = false)
    {
        ShowsSources = showsSources;
        Role = role;
        this.wording = wording;
        this.order = order;
    }

    /// <summary>Gets the role.</summary>
    public Role Role { get; }

    /// <summary>Gets whether pages show titles, codes and sources as well.</summary>
    public bool ShowsSources { get; }

    /// <summary>
    /// Gets what the role has to say, aspect by aspect: mandate, focus, reporting line, the areas in the order of the catalog, and
    /// vendors.
    /// </summary>
    public IReadOnlyList<AspectEntry> Aspects => new ReadOnlyList<AspectEntry>(
        [.. RoleAspects.Of([Role], wording, order).Select(Role.Entries.Under)]);

    /// <summary>Gets the same description with titles, codes and sources.</summary>
    /// <returns>A new description.</returns>
    public RoleDescription WithSources() => new(Role, wording, order, showsSources: true);

    /// <summary>Gets the name of the role, with its abbreviation where it has one.</summary>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>The name, such as <c>CIO: Chief Information Officer</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public string GetTitle(string languageTag) => RoleLabels.NameOf(Role, WordsIn(languageTag)).ToString();

    /// <summary>
    /// Gets the English title for a job advertisement, which is open to all genders, with the mark that the catalog has for the language.
    /// </summary>
    /// <param name="languageTag">
    /// A BCP 47 tag such as <c>de-AT</c>: the language of the advertisement, which decides on the mark.
    /// </param>
    /// <returns>
    /// The title, such as <c>Chief Financial Officer (m/w/d)</c>; the neutral title of the function for a role that has no English title;
    /// never empty.
    /// </returns>
    /// <remarks>
    /// Job titles in advertisements have to be gender-neutral: Directive (EU) 2023/970, Article 5(3), in Germany AGG, §§ 7 and 11, in
    /// Austria GlBG, § 9.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    /// <example><code>Console.WriteLine(Roles.Describe(Roles.Cfo).JobAdTitle("de"));</code></example>
    public string JobAdTitle(string languageTag) =>
        JobAdTitle(languageTag, TitleStyle.English) ?? JobAdTitle(languageTag, TitleStyle.Neutral)!;

    /// <summary>
    /// Gets the title of the function in a style for a job advertisement, with the mark that the catalog has for the language.
    /// </summary>
    /// <inheritdoc cref="JobAdTitle(string, TitleStyle, CompanyForm)"/>
    /// <example><code>Console.WriteLine(Roles.Describe(Roles.Cio).JobAdTitle("de", TitleStyle.Colon));</code></example>
    public string? JobAdTitle(string languageTag, TitleStyle style) => JobAdTitle(languageTag, style, CompanyForm.Function);

    /// <summary>Gets the title in a style for a job advertisement, with the mark that the catalog has for the language.</summary>
    /// <param name="languageTag">
    /// A BCP 47 tag such as <c>de-AT</c>: the language of the advertisement, which decides on the title and on the mark.
    /// </param>
    /// <param name="style">The style; <see cref="TitleStyle.Feminine"/> and <see cref="TitleStyle.Masculine"/> are refused.</param>
    /// <param name="body">Whether the title is that of the function, or of a seat in the body that runs such a company.</param>
    /// <returns>
    /// The title with its mark, such as <c>IT-Leiter:in (m/w/d)</c>, or <see langword="null"/> where the language has none in that style;
    /// it is never guessed.
    /// </returns>
    /// <remarks>
    /// Job titles in advertisements have to be gender-neutral: Directive (EU) 2023/970, Article 5(3), in Germany AGG, §§ 7 and 11, in
    /// Austria GlBG, § 9. The feminine and the masculine form are for a person:
    /// <see cref="Role.GetTitle(string, TitleStyle, CompanyForm)"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="languageTag"/> or <paramref name="body"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="style"/> is <see cref="TitleStyle.Feminine"/> or <see cref="TitleStyle.Masculine"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is not a defined value.</exception>
    public string? JobAdTitle(string languageTag, TitleStyle style, CompanyForm body)
    {
        ArgumentNullException.ThrowIfNull(languageTag);
        ArgumentNullException.ThrowIfNull(body);
        EnumWords.Styles.Require((int)style, nameof(style));
        if (style is TitleStyle.Feminine or TitleStyle.Masculine)
        {
            throw new ArgumentException(
                "A job advertisement must have a gender-neutral title (Directive (EU) 2023/970, Article 5(3); AGG, §§ 7 and 11; GlBG, § 9),"
                    + $" so the {EnumWords.Styles.Of((int)style)} form cannot be advertised. Use English, Neutral, Pair, Colon, Asterisk or"
                    + " Slash; for the title of a person, use Role.GetTitle.",
                nameof(style));
        }

        return RoleTitles.Find(Role, languageTag, style, body) is { } title
            ? WordsIn(languageTag).Fill("words.job-ad", "title", new Phrase(title.Text, title.Language)).ToString()
            : null;
    }

    /// <summary>Shows the role as plain text.</summary>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>The page; lines end with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public string ToText(string languageTag) => DescriptionPage.Write(this, new TextPageWriter(WordsIn(languageTag)));

    /// <summary>Shows the role as Markdown.</summary>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>The page; lines end with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public string ToMarkdown(string languageTag) => DescriptionPage.Write(this, new MarkdownPageWriter(WordsIn(languageTag)));

    /// <summary>Shows the role as an HTML fragment.</summary>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>One <c>section</c> element.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public string ToHtml(string languageTag) => ToHtml(languageTag, HtmlOptions.Default);

    /// <summary>Shows the role as an HTML fragment that fits into the page around it.</summary>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <param name="options">How the fragment is written.</param>
    /// <returns>One <c>section</c> element.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public string ToHtml(string languageTag, HtmlOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return DescriptionPage.Write(this, new HtmlPageWriter(WordsIn(languageTag), "description", options));
    }

    /// <summary>Returns the id of the role.</summary>
    /// <returns>The id; the same in every language.</returns>
    public override string ToString() => Role.ToString();

    private PageWords WordsIn(string languageTag)
    {
        ArgumentNullException.ThrowIfNull(languageTag);
        return new PageWords(wording, languageTag);
    }
}
