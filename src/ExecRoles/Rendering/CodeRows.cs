namespace ExecRoles;

/// <summary>Puts occupation codes into rows: the classification, and what it says.</summary>
internal static class CodeRows
{
    private static readonly string[] Order =
        [OccupationSchemes.Esco, OccupationSchemes.Isco08, OccupationSchemes.OnetSoc, OccupationSchemes.Kldb2010];

    /// <summary>Lists the codes of a role and the classifications without one, in the order of classifications.</summary>
    internal static List<PageRow> Of(Role role, Citations citations, PageWords words)
    {
        List<PageRow> rows = [];

        // Those of other schemes are last.
        for (int place = 0; place <= Order.Length; place++)
        {
            foreach (OccupationCode code in role.OccupationCodes)
            {
                if (PlaceOf(code.Scheme) == place)
                {
                    rows.Add(Of(code, citations, words));
                }
            }

            foreach (MissingOccupationCode missing in role.MissingOccupationCodes)
            {
                if (PlaceOf(missing.Scheme) == place)
                {
                    rows.Add(Row(
                        missing.Scheme, missing.SchemeVersion, words.Say("codes.none"), missing.Remark, missing.SourceList,
                        citations, words));
                }
            }
        }

        return rows;
    }

    private static int PlaceOf(string scheme) => Array.IndexOf(Order, scheme) is >= 0 and var place ? place : Order.Length;

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

    private static PageRow Row(
        string scheme, string? version, Phrase said, LocalizedText? remark, SourceList sources, Citations citations, PageWords words)
    {
        Phrase full = remark is null ? said : words.Fill("words.code.remark", "code", said, "remark", words.Say(remark));
        return new PageRow(new Phrase(version is null ? scheme : scheme + " " + version), new PageCell(citations.Cite(full, sources)));
    }
}
