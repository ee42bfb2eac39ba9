namespace ExecRoles;

/// <summary>
/// Spreads the forms of a title into rows, the English title first, then one for each style that there is; in a language without forms,
/// those of all others.
/// </summary>
internal static class TitleRows
{
    internal static List<PageRow> Of(Role role, Citations citations, PageWords words)
    {
        List<PageRow> rows = [];
        if (role.TitleForms.Count > 0 && English(role, words) is { } english)
        {
            rows.Add(new PageRow(words.Say(EnumWords.Styles.KeyOf((int)TitleStyle.English)), new PageCell(english)));
        }

        List<CompanyForm> bodies = [];
        foreach (TitleForm form in role.TitleForms)
        {
            if (!bodies.Contains(form.Body))
            {
                bodies.Add(form.Body);
                Add(rows, role, form, citations, words);
            }
        }

        return rows;
    }

    private static void Add(List<PageRow> rows, Role role, TitleForm firstOfBody, Citations citations, PageWords words)
    {
        for (int style = (int)TitleStyle.Neutral; style < EnumWords.Styles.All.Count; style++)
        {
            Phrase[] titles = Titles(role, (TitleStyle)style, firstOfBody, words);
            SourceList sources = SourcesOf(role, style, firstOfBody.Body);
            for (int index = 0; index < titles.Length; index++)
            {
                titles[index] = citations.Cite(titles[index], sources);
            }

            if (titles.Length > 0)
            {
                rows.Add(new PageRow(Label(style, firstOfBody.Body, words), new PageCell(titles, [])));
            }
        }
    }

    // Styles that are put together from two forms have no sources of their own.
    private static SourceList SourcesOf(Role role, int style, CompanyForm body)
    {
        SourceList sources = SourceList.Empty;
        foreach (TitleForm form in role.TitleForms)
        {
            sources = (int)form.Gender == style - (int)TitleStyle.Neutral && form.Body.Equals(body) ? form.SourceList : sources;
        }

        return sources;
    }

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

    private static Phrase[] Titles(Role role, TitleStyle style, TitleForm firstOfBody, PageWords words)
    {
        List<Phrase> titles = [];
        LocalizedText first = firstOfBody.Text;
        ResolvedText resolved = words.Resolve(first);
        foreach (string language in resolved.IsFallback ? first.Languages : new[] { resolved.Language })
        {
            // What a partial language has differs too little to be shown beside the whole one.
            bool isPartial = resolved.IsFallback && first.Languages.Any(other => other != language && LanguageTag.Matches(language, other));
            if (!isPartial && RoleTitles.Find(role, language, style, firstOfBody.Body) is { IsFallback: false } title)
            {
                titles.Add(words.Say(title));
            }
        }

        return titles.ToArray();
    }

    private static Phrase Label(int style, CompanyForm body, PageWords words)
    {
        Phrase form = words.Say(EnumWords.Styles.KeyOf(style));
        return body.Equals(CompanyForm.Function)
            ? form
            : words.Fill("words.title-form", "form", form, "company", words.Say(CompanyFormNames.Of(body, words.Wording)));
    }
}
