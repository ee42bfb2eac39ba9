namespace ExecRoles;

/// <summary>The titles, aliases and codes of a built-in role, read from the table of texts when somebody asks.</summary>
internal sealed class BuiltInDetails(string id, string codes) : RoleDetails
{
    private static readonly CompanyForm[] Bodies = [CompanyForm.Function, CompanyForm.StockCorporation, CompanyForm.LimitedCompany];

    internal override TitleForm[] TitleForms()
    {
        List<TitleForm> forms = [];
        foreach (CompanyForm body in Bodies)
        {
            for (int gender = 0; gender < EnumWords.Genders.All.Count; gender++)
            {
                string key = TextKeys.OfTitleForm(id, body.Id, EnumWords.Genders.Of(gender));
                if (BuiltInTexts.TryGet(key) is { } text)
                {
                    forms.Add(new TitleForm(body, (TitleGender)gender, text) { SourceList = new SourceList(key) });
                }
            }
        }

        return [.. forms];
    }

    internal override LocalizedText[] Aliases() => [];

    internal override OccupationCode[] OccupationCodes() => BuiltInCodes.Present(id, codes);

    internal override MissingOccupationCode[] MissingOccupationCodes() => BuiltInCodes.Missing(id, codes);
}
