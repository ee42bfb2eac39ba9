namespace ExecRoles;

/// <summary>Overrides the texts of catalogs, adds languages to them, and finds what a language still lacks.</summary>
public static class RoleCatalogTexts
{
    /// <summary>Makes a catalog that has texts in one more language, or other texts in a language that it has already.</summary>
    /// <param name="catalog">The catalog; it stays as it is.</param>
    /// <param name="languageTag">
    /// The BCP 47 tag of the language. Texts in a form of it stay: one in <c>de</c> does not replace a built-in one in <c>de-CH</c>.
    /// </param>
    /// <param name="texts">
    /// The texts by key, as <see cref="RoleCatalog.Texts"/> has them; those that are not given stay as they are. A text with placeholders
    /// such as
    /// <c>{roles}</c> needs the same ones as the built-in text; <c>{areas:lower}</c> begins each name in lower case.
    /// </param>
    /// <returns>A new catalog. Roles whose texts do not change are shared.</returns>
    /// <exception cref="ArgumentNullException">An argument or a text is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="languageTag"/> is not a language tag.</exception>
    /// <exception cref="RoleTextException">
    /// A key is unknown (the message names the nearest one), or a text is blank, not well-formed UTF-16, or has other placeholders; all
    /// errors are listed.
    /// </exception>
    public static RoleCatalog WithTexts(this RoleCatalog catalog, string languageTag, IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        string language = LanguageTag.Require(languageTag, nameof(languageTag));
        ArgumentNullException.ThrowIfNull(texts);
        List<string> problems = [];
        Dictionary<string, LocalizedText> overrides = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> text in texts)
        {
            if (text.Value is null)
            {
                throw new ArgumentNullException(
                    nameof(texts), $"The text for {Quotation.Of(text.Key)} is null. Omit the key or give a text.");
            }

            string what = $"The text for {Quotation.Of(text.Key)} in '{language}'";
            if ((TextRules.Problem(text.Value, what) ?? CatalogTexts.ProblemOfText(text.Key, language, text.Value)) is { } problem)
            {
                problems.Add(problem);
            }

            overrides.Add(text.Key, new LocalizedText([new LanguageText(language, text.Value)]));
        }

        RoleCatalog changed = CatalogTexts.Override(catalog, overrides, out IReadOnlyList<string> unknownKeys);
        foreach (string key in unknownKeys)
        {
            problems.Add(CatalogTexts.ProblemOfKey(catalog, key));
        }

        return problems.Count == 0 ? changed : throw new RoleTextException(problems.AsReadOnly(), nameof(texts));
    }

    /// <summary>Lists the keys whose texts would fall back to another language.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="languageTag">
    /// A BCP 47 tag such as <c>fr</c> or <c>de-CH</c>; for the latter, a text in <c>de</c> is not missing.
    /// </param>
    /// <returns>
    /// The keys for which no prefix of the tag has a text, in the order of <see cref="RoleCatalog.Texts"/>; empty if there is none. Title
    /// forms
    /// are not missed: a language whose titles know no gender has none.
    /// </returns>
    /// <remarks>
    /// A language may be partial, as the built-in Swiss German is: <c>de-CH</c> has only the texts that differ from <c>de</c>, and lacks
    /// none. A partial language that has <c>words.comparison</c> is the language of the pages: their HTML says <c>lang="de-CH"</c>, and
    /// the texts in <c>de</c> are not marked as foreign.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="languageTag"/> is not a language tag.</exception>
    public static IReadOnlyList<string> FindMissingTexts(this RoleCatalog catalog, string languageTag)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        string language = LanguageTag.Require(languageTag, nameof(languageTag));
        return new ReadOnlyList<string>(
        [
            .. catalog.Texts.Where(text => !text.Value.IsIn(language) && !TextKeys.IsTitleForm(text.Key))
                .Select(static text => text.Key),
        ]);
    }
}
