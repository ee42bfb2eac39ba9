namespace ExecRoles;

/// <summary>The titles, other names and codes of a built-in role, read from the table of texts when somebody asks.</summary>
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

    internal override LocalizedText[] Aliases() => Labels(TextKeys.AliasesPart);

    internal override LocalizedText[] FunctionalTitles() => Labels(TextKeys.FunctionalPart);

    internal override AmbiguousTitle[] AmbiguousTitles() => Array.ConvertAll(Labels(TextKeys.AmbiguousPart), Read);

    internal override OccupationCode[] OccupationCodes() => BuiltInCodes.Present(id, codes);

    internal override MissingOccupationCode[] MissingOccupationCodes() => BuiltInCodes.Missing(id, codes);

    // A label for itself in each language, since neither is the translation of the other; but a partial language repeats which labels it has.
    private LocalizedText[] Labels(string part)
    {
        List<LocalizedText> labels = [];
        foreach (ResolvedText text in BuiltInTexts.TryGet(id + part)?.Texts ?? [])
        {
            foreach (string given in text.Text.Split(';'))
            {
                string label = given.Trim();
                int known = labels.FindIndex(earlier => earlier.Resolve(text.Language) is { IsFallback: false } same && same.Text == label);
                if (known < 0)
                {
                    labels.Add(new LocalizedText((text.Language, label)));
                }
                else
                {
                    labels[known] = labels[known].With(text.Language, label);
                }
            }
        }

        return [.. labels];
    }

    // LABEL, or LABEL=READING | READING, or LABEL=ROLE + ROLE, where the title names all of them.
    private static AmbiguousTitle Read(LocalizedText given)
    {
        ResolvedText text = given.Texts[0];
        int end = text.Text.IndexOf('=');
        string[] readings = end < 0 ? [] : [.. text.Text.Substring(end + 1).Split('|', '+').Select(static reading => reading.Trim())];
        return new AmbiguousTitle(end < 0 ? given : new LocalizedText((text.Language, text.Text.Substring(0, end))))
        {
            Roles = [.. readings.Where(IsRole).Select(RoleId.FromChecked)],
            OtherReadings = [.. readings.Where(static reading => !IsRole(reading)).Select(reading => new LocalizedText((text.Language, reading)))],
            CombinesRoles = text.Text.IndexOf('+') > end,
        };
    }

    private static bool IsRole(string reading) => Array.IndexOf(BuiltInRoles.Ids, reading) >= 0;
}
