namespace ExecRoles;

/// <summary>Finds the title of a role in a style, from its forms.</summary>
internal static class RoleTitles
{
    /// <summary>
    /// Finds the title for a language, or <see langword="null"/> where there is none; the neutral title of the function is always there.
    /// </summary>
    internal static ResolvedText? Find(Role role, string languageTag, TitleStyle style, CompanyForm body)
    {
        ResolvedText? title = style switch
        {
            TitleStyle.Neutral or TitleStyle.Feminine or TitleStyle.Masculine => FormOf(role, languageTag, (TitleGender)style, body),
            _ => FormOf(role, languageTag, TitleGender.Feminine, body) is { } feminine
                && FormOf(role, languageTag, TitleGender.Masculine, body) is { } masculine
                && TitlePairs.Of(feminine, masculine, style) is { } pair
                    ? new ResolvedText(feminine.Language, pair, isFallback: false)
                    : null,
        };
        return title is null && style == TitleStyle.Neutral && body.Equals(CompanyForm.Function) ? role.Title.Resolve(languageTag) : title;
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
