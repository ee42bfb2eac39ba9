namespace ExecRoles.Json;

/// <summary>An occupation code as it stands in a document, member by member.</summary>
internal struct OccupationCodeDraft
{
    internal string? Scheme;
    internal string? Version;
    internal string? Code;
    internal LocalizedText? Label;
    internal MappingStrength? Strength;
    internal Uri? Uri;
    internal string? Remark;
    internal SourceList? Sources;

    /// <summary>Says which members do not go together, or returns <see langword="null"/>.</summary>
    internal readonly string? Problem() => this switch
    {
        { Code: null, Label: null, Strength: null, Uri: null } => null,
        { Code: null } => "Without a code there is no label, strength or address. Give the code, or leave these out to say that the classification has none.",
        { Label: null } or { Strength: null } => "A code needs the members 'label' and 'strength'. Give both.",
        _ => null,
    };

    internal readonly OccupationCode Complete() => Code is null
        ? OccupationCode.None(Scheme!, Version, Remark, Sources?.Sources)
        : new OccupationCode(Scheme!, Code, Strength!.Value, Label!, Version, Uri, Remark, Sources?.Sources);
}
