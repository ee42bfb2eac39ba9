namespace ExecRoles.Titles;

/// <summary>Checks whether a job title names one gender only, and proposes others.</summary>
/// <remarks>
/// <para>
/// Job titles in advertisements have to be gender-neutral: Directive (EU) 2023/970, Article 5(3), in Germany AGG, §§ 7 and 11, in Austria
/// GlBG, § 9. A mark such as <c>(m/w/d)</c> does not make a title neutral, so it is ignored.
/// </para>
/// <para>
/// The titles are compared with the forms and aliases of a catalog, without regard to case, white space, marks and abbreviations. In
/// German, the nouns in which these forms differ are found in other titles too, alone or at the end of a compound: <c>Leiter</c>,
/// <c>Geschäftsführerin</c>, <c>Einkaufsleiter</c>. In every language, English words such as <c>Chairman</c> are found. A title that
/// names both genders, as a pair or with a colon, an asterisk, a slash or brackets, is open to all. Nothing else is known, so a title in
/// which nothing is found may still be gendered. Thread-safe; the time is in proportion to the length of the title.
/// </para>
/// </remarks>
public static class TitleNeutrality
{
    /// <summary>Checks a title with the forms and aliases of the built-in roles.</summary>
    /// <param name="title">The title, with or without a mark; any string is allowed.</param>
    /// <param name="languageTag">The BCP 47 tag of the language that the title is in, such as <c>de-AT</c>; any string is allowed.</param>
    /// <returns>What was found; never <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="title"/> or <paramref name="languageTag"/> is <see langword="null"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// TitleCheck check = TitleNeutrality.Check("Finanzvorstand (m/w/d)", "de");
    /// Console.WriteLine($"{check.Reason:de} {string.Join(", ", check.Proposals)}");
    /// </code>
    /// </example>
    public static TitleCheck Check(string title, string languageTag) => Check(title, languageTag, Roles.All);

    /// <summary>Checks a title with the forms and aliases of a catalog.</summary>
    /// <param name="title">The title, with or without a mark; any string is allowed.</param>
    /// <param name="languageTag">The BCP 47 tag of the language that the title is in, such as <c>de-AT</c>; any string is allowed.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>What was found, in the words of the catalog; never <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TitleCheck Check(string title, string languageTag, RoleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(languageTag);
        ArgumentNullException.ThrowIfNull(catalog);
        GenderedTitles titles = GenderedTitles.Of(catalog, languageTag);
        string bare = JobAdMark.Remove(title);
        if (titles.Find(bare) is { } known)
        {
            LocalizedText reason = ReasonOf(known.Text, known.Gender, catalog);
            return new TitleCheck(
                title, known.Gender, known.Text, titles.Open(known.Proposals(languageTag)), reason, known.Role, known.Body);
        }

        GenderedWords words = titles.WordsIn(bare);
        if (titles.IsNeutral(bare) || words.First is not { } word)
        {
            return new TitleCheck(title);
        }

        string form = bare.Substring(word.Start, word.Length);
        return new TitleCheck(
            title, word.Gender, form, titles.Open(words.Proposals()), ReasonOf(form, word.Gender, catalog), role: null, body: null);
    }

    private static LocalizedText ReasonOf(string title, TitleGender gender, RoleCatalog catalog)
    {
        LocalizedText template = catalog.Texts["words.gendered"];
        LocalizedText form = (gender == TitleGender.Feminine ? TitleStyle.Feminine : TitleStyle.Masculine).DisplayName(catalog);
        return new LocalizedText(
        [
            .. template.Languages.Select(language => (language, Filled(template.In(language), title, form.In(language)))),
        ]);
    }

    // The title is put in last, since it may have braces of its own; it begins as it does, whatever the template says.
    private static string Filled(string template, string title, string form) => template
        .Replace("{form:lower}", char.ToLowerInvariant(form[0]) + form.Substring(1))
        .Replace("{form}", form)
        .Replace("{title:lower}", title)
        .Replace("{title}", title);
}
