namespace ExecRoles;

/// <summary>Puts occupation codes into rows: the classification, and what it says.</summary>
internal static class CodeRows
{
    private static readonly string[] Order =
        [OccupationSchemes.Esco, OccupationSchemes.Isco08, OccupationSchemes.OnetSoc, OccupationSchemes.Kldb2010];

    /// <summary>Lists the codes of a role and the classifications without one, in the order of classifications.</summary>
    internal static List<PageRow> Of(Role role, Citations citations, PageWords words)
    {
        List<(string Scheme, Func<PageRow> Row)> rows =
        [
            .. role.OccupationCodes.Select(code => (code.Scheme, (Func<PageRow>)(() => Of(code, citations, words)))),
            .. role.MissingOccupationCodes.Select(missing => (missing.Scheme, (Func<PageRow>)(() => Of(missing, citations, words)))),
        ];
        return [.. rows.OrderBy(static row => (uint)Array.IndexOf(Order, row.Scheme)).Select(static row => row.Row())];
    }

    private static PageRow Of(OccupationCode code, Citations citations, PageWords words)
    {
        Phrase mapping = words.Fill(
            "words.code",
            "code",
            new Phrase(code.Code, null, code.Uri),
            "label",
            words.Say(code.Label),
            "relation",
            words.Say(EnumWords.Relations.KeyOf((int)code.Relation)));
        return Row(code.Scheme, code.SchemeVersion, mapping, code.Remark, code.SourceList, citations, words);
    }

    private static PageRow Of(MissingOccupationCode missing, Citations citations, PageWords words) =>
        Row(missing.Scheme, missing.SchemeVersion, words.Say("codes.none"), missing.Remark, missing.SourceList, citations, words);

    private static PageRow Row(
        string scheme, string? version, Phrase said, LocalizedText? remark, SourceList sources, Citations citations, PageWords words)
    {
        Phrase full = remark is null ? said : words.Fill("words.code.remark", "code", said, "remark", words.Say(remark));
        return new PageRow(new Phrase(version is null ? scheme : scheme + " " + version), new PageCell(citations.Cite(full, sources)));
    }
}
