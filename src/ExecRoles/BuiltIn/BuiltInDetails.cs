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

        return forms.ToArray();
    }

    internal override LocalizedText[] Aliases() => Labels(TextKeys.AliasesPart);

    internal override LocalizedText[] FunctionalTitles() => Labels(TextKeys.FunctionalPart);

    internal override AmbiguousTitle[] AmbiguousTitles() => Array.ConvertAll(Labels(TextKeys.AmbiguousPart), Read);

    internal override OccupationCode[] OccupationCodes() => BuiltInCodes.Present(id, codes);

    internal override MissingOccupationCode[] MissingOccupationCodes() => BuiltInCodes.Missing(id, codes);

    // A label for itself in each language, since neither is the translation of the other; but a partial language repeats which
    // labels it has.
    private LocalizedText[] Labels(string part)
    {
        List<LocalizedText> labels = [];
        if (BuiltInTexts.TryGet(id + part) is { } texts)
        {
            foreach (LanguageText text in texts.Texts)
            {
                foreach (string label in text.Text.Split(';'))
                {
                    Add(labels, text.Language, label.Trim());
                }
            }
        }

        return labels.ToArray();
    }

    private static void Add(List<LocalizedText> labels, string language, string label)
    {
        for (int index = 0; index < labels.Count; index++)
        {
            if (labels[index].IsIn(language) && labels[index].In(language) == label)
            {
                labels[index] = labels[index].With(language, label);
                return;
            }
        }

        labels.Add(Text(language, label));
    }

    private static LocalizedText Text(string language, string text) => new([new LanguageText(language, text.Trim())]);

    // LABEL, or LABEL=READING | READING, or LABEL=ROLE + ROLE, where the title names all of them.
    private static AmbiguousTitle Read(LocalizedText given)
    {
        LanguageText text = given.Texts[0];
        int end = text.Text.IndexOf('=');
        List<RoleId> roles = [];
        List<LocalizedText> otherReadings = [];
        foreach (string reading in end < 0 ? [] : text.Text.Substring(end + 1).Replace('+', '|').Split('|'))
        {
            if (Array.IndexOf(BuiltInRoles.Ids, reading.Trim()) >= 0)
            {
                roles.Add(RoleId.FromChecked(reading.Trim()));
            }
            else
            {
                otherReadings.Add(Text(text.Language, reading));
            }
        }

        return new AmbiguousTitle(end < 0 ? given : Text(text.Language, text.Text.Substring(0, end)))
        {
            RoleIds = roles,
            OtherReadings = otherReadings,
            CombinesRoles = text.Text.IndexOf('+') > end,
        };
    }
}
