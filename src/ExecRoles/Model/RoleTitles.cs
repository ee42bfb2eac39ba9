namespace ExecRoles;

/// <summary>Finds the title of a role in a style, from its title and its forms.</summary>
internal static class RoleTitles
{
    private const string English = "en";

    /// <summary>
    /// Finds the title for a language, or <see langword="null"/> where there is none; the neutral title of the function is always there.
    /// </summary>
    internal static ResolvedText? Find(Role role, string languageTag, TitleStyle style, CompanyForm body)
    {
        ResolvedText? title = style switch
        {
            TitleStyle.English => InEnglish(role, languageTag),
            TitleStyle.Neutral or TitleStyle.Feminine or TitleStyle.Masculine =>
                FormOf(role, languageTag, (TitleGender)(style - TitleStyle.Neutral), body),
            _ => FormOf(role, languageTag, TitleGender.Feminine, body) is { } feminine
                && FormOf(role, languageTag, TitleGender.Masculine, body) is { } masculine
                && feminine.Language == masculine.Language
                && TitlePairs.Combine(feminine.Text, masculine.Text, style, feminine.Language) is { } pair
                    ? new ResolvedText(feminine.Language, pair, isFallback: false)
                    : null,
        };
        return title is null && style == TitleStyle.Neutral && body.Equals(CompanyForm.Function) ? role.Title.Resolve(languageTag) : title;
    }

    // Who asks for British English gets it, where there is a title in it.
    private static ResolvedText? InEnglish(Role role, string languageTag)
    {
        ResolvedText title = role.Title.Resolve(LanguageTag.Matches(languageTag, English) ? languageTag : English);
        return LanguageTag.Matches(title.Language, English) ? title : null;
    }

    private static ResolvedText? FormOf(Role role, string languageTag, TitleGender gender, CompanyForm body)
    {
        foreach (TitleForm form in role.TitleForms)
        {
            if (form.Gender == gender && form.Body.Equals(body))
            {
                return form.Text.Resolve(languageTag) is { IsFallback: false } title ? title : null;
            }
        }

        return null;
    }
}
