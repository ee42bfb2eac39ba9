namespace ExecRoles;

/// <summary>One role to be shown, with the words of a catalog.</summary>
/// <remarks>
/// Immutable and thread-safe. It comes from <see cref="Roles.Describe(Role)"/> or from <see cref="RoleCatalog.Describe(string)"/>.
/// </remarks>
public sealed class RoleDescription
{
    private readonly Wording wording;
    private readonly AreaOrder order;

    internal RoleDescription(Role role, Wording wording, AreaOrder order)
    {
        Role = role;
        this.wording = wording;
        this.order = order;
    }

    /// <summary>Gets the role.</summary>
    public Role Role { get; }

    /// <summary>Gets whether pages show titles, codes and sources as well.</summary>
    public bool ShowsSources { get; private init; }

    /// <summary>
    /// Gets what the role has to say, aspect by aspect: mandate, focus, reporting line, the areas in the order of the catalog, and
    /// vendors.
    /// </summary>
    public IReadOnlyList<AspectEntry> Aspects => new ReadOnlyList<AspectEntry>(
        [.. RoleAspects.Of([Role], wording, order).Select(Role.Entries.Under)]);

    /// <summary>Gets the same description with titles, codes and sources.</summary>
    /// <returns>A new description.</returns>
    public RoleDescription WithSources() => new(Role, wording, order) { ShowsSources = true };

    /// <summary>Gets the name of the role, with its abbreviation where it has one.</summary>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; one without texts gives the default language.</param>
    /// <returns>The name, such as <c>CIO: Chief Information Officer</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public string GetTitle(string languageTag) => RoleLabels.NameOf(Role, WordsIn(languageTag)).ToString();

    /// <summary>
    /// Gets the neutral title of the function for a job advertisement, with the mark that the catalog has for the language.
    /// </summary>
    /// <param name="languageTag">
    /// A BCP 47 tag such as <c>de-AT</c>; in a language without title forms, this is the title of the role.
    /// </param>
    /// <returns>The title, such as <c>IT-Leitung (m/w/d)</c>, in the default language where no other fits; never empty.</returns>
    /// <remarks>German law asks for advertisements that put nobody off for their gender (AGG, §§ 7 and 11); the mark says so.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public string JobAdTitle(string languageTag) => JobAdTitle(languageTag, TitleStyle.Neutral, CompanyForm.Function)!;

    /// <summary>
    /// Gets the title of the function in a style for a job advertisement, with the mark that the catalog has for the language.
    /// </summary>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>.</param>
    /// <param name="style">The style.</param>
    /// <returns>
    /// The title, such as <c>IT-Leiter:in (m/w/d)</c>, or <see langword="null"/> where the language has none in that style.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is not a defined value.</exception>
    public string? JobAdTitle(string languageTag, TitleStyle style) => JobAdTitle(languageTag, style, CompanyForm.Function);

    /// <summary>Gets the title in a style for a job advertisement, with the mark that the catalog has for the language.</summary>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>.</param>
    /// <param name="style">The style.</param>
    /// <param name="body">Whether the title is that of the function, or of a seat in the body that runs such a company.</param>
    /// <returns>
    /// The title with its mark, or <see langword="null"/> where the language has none in that style; it is never guessed.
    /// </returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="languageTag"/> or <paramref name="body"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is not a defined value.</exception>
    public string? JobAdTitle(string languageTag, TitleStyle style, CompanyForm body)
    {
        ArgumentNullException.ThrowIfNull(languageTag);
        ArgumentNullException.ThrowIfNull(body);
        EnumWords.Styles.Require((int)style, nameof(style));
        return RoleTitles.Find(Role, languageTag, style, body) is { } title
            ? new PageWords(wording, title.Language).Fill("words.job-ad", "title", new Phrase(title.Text, title.Language)).ToString()
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
