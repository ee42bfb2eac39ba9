namespace ExecRoles;

/// <summary>Puts an occupation code into a row: the classification, and what it says.</summary>
internal static class CodeRows
{
    internal static PageRow Of(OccupationCode code, Citations citations, PageWords words)
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

    internal static PageRow Of(MissingOccupationCode missing, Citations citations, PageWords words) =>
        Row(missing.Scheme, missing.SchemeVersion, words.Say("codes.none"), missing.Remark, missing.SourceList, citations, words);

    private static PageRow Row(
        string scheme, string? version, Phrase said, LocalizedText? remark, SourceList sources, Citations citations, PageWords words)
    {
        Phrase full = remark is null ? said : words.Fill("words.code.remark", "code", said, "remark", words.Say(remark));
        return new PageRow(new Phrase(version is null ? scheme : scheme + " " + version), new PageCell(citations.Cite(full, sources)));
    }
}
