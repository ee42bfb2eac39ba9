namespace ExecRoles;

/// <summary>Names company forms in the words of a catalog.</summary>
internal static class CompanyFormNames
{
    internal static LocalizedText Of(CompanyForm companyForm, Wording wording) =>
        wording.Find(TextKeys.OfCompany(companyForm.Id)) ?? new LocalizedText(("en", companyForm.Id));
}
