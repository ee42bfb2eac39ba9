namespace ExecRoles;

/// <summary>Goes through the texts of title forms by key, and makes anew only what changes.</summary>
internal static class TitleFormTexts
{
    internal static TitleForms Change(string roleId, TitleForms forms, TextChange change)
    {
        GenderForms function = Change(roleId, forms.Function, CompanyForm.Any, change);
        GenderForms? stockCorporation = forms.StockCorporation is { } board ? Change(roleId, board, CompanyForm.StockCorporation, change) : null;
        GenderForms? limitedCompany = forms.LimitedCompany is { } management ? Change(roleId, management, CompanyForm.LimitedCompany, change) : null;
        return ReferenceEquals(function, forms.Function)
            && ReferenceEquals(stockCorporation, forms.StockCorporation)
            && ReferenceEquals(limitedCompany, forms.LimitedCompany)
            ? forms
            : new TitleForms(function, stockCorporation, limitedCompany, forms.SourceList);
    }

    private static string KeyOf(string roleId, TitleStyle style, CompanyForm companyForm) => RoleTextKeys.ForTitleForm(
        roleId,
        TitleStyleExtensions.Words.Of(style),
        companyForm == CompanyForm.Any ? null : CompanyFormExtensions.Words.Of(companyForm));

    private static GenderForms Change(string roleId, GenderForms forms, CompanyForm companyForm, TextChange change)
    {
        LocalizedText neutral = Change(forms.Neutral, TitleStyle.Neutral)!;
        LocalizedText? feminine = Change(forms.Feminine, TitleStyle.Feminine);
        LocalizedText? masculine = Change(forms.Masculine, TitleStyle.Masculine);
        return ReferenceEquals(neutral, forms.Neutral) && ReferenceEquals(feminine, forms.Feminine) && ReferenceEquals(masculine, forms.Masculine)
            ? forms
            : new GenderForms(neutral, feminine, masculine);

        LocalizedText? Change(LocalizedText? text, TitleStyle style) =>
            text is null ? null : change(KeyOf(roleId, style, companyForm), text);
    }
}
