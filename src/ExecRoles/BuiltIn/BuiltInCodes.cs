namespace ExecRoles;

/// <summary>
/// Reads where classifications file a built-in role: parts such as <c>E:1330.2 exact</c>, or <c>O:none</c>, joined by semicolons.
/// </summary>
/// <remarks>
/// The letters are those of <see cref="SourceNotation"/>. Labels and remarks come from the table of texts.
/// </remarks>
internal static class BuiltInCodes
{
    private const string None = "none";

    internal static OccupationCode[] Present(string roleId, string notation) =>
        [.. Parts(notation).Where(static part => part[1] != None).Select(part => Read(roleId, part[0], part[1], EnumWords.Relations.IndexOf(part[2])))];

    internal static MissingOccupationCode[] Missing(string roleId, string notation) =>
        [.. Parts(notation).Where(static part => part[1] == None).Select(part => ReadMissing(roleId, part[0]))];

    private static IEnumerable<string[]> Parts(string notation) =>
        notation.Split(';').Select(static part => part.Trim().Split(':', ' '));

    private static OccupationCode Read(string roleId, string letter, string code, int relation)
    {
        (string scheme, string? version, string slug) = SchemeOf(letter);
        string key = TextKeys.OccupationPart + slug + "." + code;
        return new OccupationCode(scheme, code, (MappingRelation)relation, BuiltInTexts.Get(key))
        {
            SchemeVersion = version,
            Uri = letter switch
            {
                "E" => SourceNotation.EscoAddress(code),
                "I" => new Uri("http://data.europa.eu/esco/isco/C" + code),
                _ => null,
            },
            Remark = BuiltInTexts.TryGet(roleId + TextKeys.CodePart + slug + "." + code),
            Sources = new[] { SourceNotation.ReadOne(letter + ":" + code, remark: null) },
        };
    }

    private static MissingOccupationCode ReadMissing(string roleId, string letter)
    {
        (string scheme, string? version, string slug) = SchemeOf(letter);
        return new MissingOccupationCode(scheme)
        {
            SchemeVersion = version,
            Remark = BuiltInTexts.TryGet(roleId + TextKeys.CodePart + slug),
            Sources = new[] { new Source(letter == "O" ? OccupationSchemes.Onet : scheme) { Version = version } },
        };
    }

    private static (string Scheme, string? Version, string Slug) SchemeOf(string letter) => letter switch
    {
        "E" => (OccupationSchemes.Esco, OccupationSchemes.EscoVersion, "esco"),
        "I" => (OccupationSchemes.Isco08, null, "isco-08"),
        "O" => (OccupationSchemes.OnetSoc, OccupationSchemes.OnetVersion, "onet-soc"),
        "K" => (OccupationSchemes.Kldb2010, OccupationSchemes.KldbVersion, "kldb-2010"),
        _ => throw new InvalidOperationException($"There is no classification '{letter}'."),
    };
}
