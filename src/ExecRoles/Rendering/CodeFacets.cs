namespace ExecRoles;

/// <summary>Puts an occupation code into a row: the classification, and what it says.</summary>
internal static class CodeFacets
{
    private const string RemarkLanguage = "en";

    internal static Facet Of(OccupationCode code, Voice voice, Citations citations)
    {
        Phrase mapping = code is { Code: { } number, Label: { } label, Strength: { } strength }
            ? voice.Fill(
                WordKeys.Code,
                ("code", [new Phrase(number)]),
                ("label", [voice.Say(label)]),
                ("strength", [voice.Say(MappingStrengthExtensions.Words.Name(strength, voice.Wording, nameof(code)))]))
            : voice.Say(WordKeys.NoCode);
        Phrase full = code.Remark is { } remark
            ? voice.Fill(WordKeys.CodeRemark, ("code", [mapping]), ("remark", [new Phrase(remark, RemarkLanguage)]))
            : mapping;
        return new Facet(new Phrase(code.Edition), [[citations.Cite(full, code.SourceList)]]);
    }
}
