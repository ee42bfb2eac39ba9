namespace ExecRoles;

/// <summary>
/// Spreads the forms of a title into rows, the English title first, then one for each style that there is; in a language without forms,
/// those of all others.
/// </summary>
internal static class TitleRows
{
    internal static IEnumerable<PageRow> Of(Role role, Citations citations, PageWords words)
    {
        if (role.TitleForms.Count > 0 && English(role, words) is { } english)
        {
            yield return new PageRow(words.Say(EnumWords.Styles.KeyOf((int)TitleStyle.English)), new PageCell(english));
        }

        foreach (CompanyForm body in role.TitleForms.Select(static form => form.Body).Distinct())
        {
            for (int style = (int)TitleStyle.Neutral; style < EnumWords.Styles.All.Count; style++)
            {
                Phrase[] titles = Titles(role, (TitleStyle)style, body, words);
                if (titles.Length > 0)
                {
                    SourceList sources = SourcesOf(role, style, body);
                    yield return new PageRow(
                        Label(style, body, words), new PageCell([.. titles.Select(title => citations.Cite(title, sources))], []));
                }
            }
        }
    }

    // Styles that are put together from two forms have no sources of their own.
    private static SourceList SourcesOf(Role role, int style, CompanyForm body) =>
        role.TitleForms.FirstOrDefault(form => form.Body.Equals(body) && (int)form.Gender == style - (int)TitleStyle.Neutral)?.SourceList
            ?? SourceList.Empty;

    private static Phrase? English(Role role, PageWords words)
    {
        if (RoleTitles.Find(role, words.Language, TitleStyle.English, CompanyForm.Function) is not { } english)
        {
            return null;
        }

        Phrase title = new(english.Text, english.Language);
        return role.Abbreviation is { } abbreviation
            ? words.Fill("words.english-title", "title", title, "abbreviation", new Phrase(abbreviation))
            : title;
    }

    private static Phrase[] Titles(Role role, TitleStyle style, CompanyForm body, PageWords words)
    {
        LocalizedText first = role.TitleForms.First(form => form.Body.Equals(body)).Text;
        ResolvedText resolved = words.Resolve(first);
        IEnumerable<string> languages = resolved.IsFallback
            ? first.Languages.Where(language => !first.Languages.Any(other => other != language && LanguageTag.Matches(language, other)))
            : new[] { resolved.Language };
        return
        [
            .. languages.Select(language => RoleTitles.Find(role, language, style, body)).OfType<ResolvedText>()
                .Where(static title => !title.IsFallback)
                .Select(words.Say),
        ];
    }

    private static Phrase Label(int style, CompanyForm body, PageWords words)
    {
        Phrase form = words.Say(EnumWords.Styles.KeyOf(style));
        return body.Equals(CompanyForm.Function)
            ? form
            : words.Fill("words.title-form", "form", form, "company", words.Say(CompanyFormNames.Of(body, words.Wording)));
    }
}
