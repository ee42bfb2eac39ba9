namespace ExecRoles;

/// <summary>Spreads title forms into rows, a row for each style that there is; in a language without forms, those of all others.</summary>
internal static class TitleFacets
{
    private static readonly CompanyForm[] CompanyForms = [CompanyForm.Any, CompanyForm.StockCorporation, CompanyForm.LimitedCompany];

    private static readonly TitleStyle[] Styles =
        [TitleStyle.Neutral, TitleStyle.Feminine, TitleStyle.Masculine, TitleStyle.Pair, TitleStyle.Colon, TitleStyle.Star, TitleStyle.Slash];

    internal static IEnumerable<Facet> Of(TitleForms forms, Voice voice)
    {
        foreach (CompanyForm companyForm in CompanyForms)
        {
            GenderForms? genderForms = forms.For(companyForm);
            foreach (TitleStyle style in Styles)
            {
                Phrase[] titles = genderForms is null ? [] : Titles(genderForms, style, voice);
                if (titles.Length > 0)
                {
                    yield return new Facet(Label(style, companyForm, voice), [titles]);
                }
            }
        }
    }

    private static Phrase[] Titles(GenderForms forms, TitleStyle style, Voice voice)
    {
        ResolvedText neutral = voice.Resolve(forms.Neutral);
        IEnumerable<string> languages = neutral.IsFallback ? forms.Neutral.Languages : [neutral.Language];
        return [.. languages.Select(language => forms.Resolve(language, style)).OfType<ResolvedText>().Select(static title => new Phrase(title.Text, title.Language))];
    }

    private static Phrase Label(TitleStyle style, CompanyForm companyForm, Voice voice)
    {
        Phrase form = voice.Say(TitleStyleExtensions.Words.Name(style, voice.Wording, nameof(style)));
        return companyForm == CompanyForm.Any
            ? form
            : voice.Fill(
                WordKeys.TitleForm,
                ("form", [form]),
                ("company", [voice.Say(CompanyFormExtensions.Words.Name(companyForm, voice.Wording, nameof(companyForm)))]));
    }
}
