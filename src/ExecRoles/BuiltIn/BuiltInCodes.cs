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

    internal static OccupationCode[] Present(string roleId, string notation)
    {
        List<OccupationCode> codes = [];
        foreach (string part in notation.Split(';'))
        {
            string[] words = part.Trim().Replace(':', ' ').Split(' ');
            if (words[1] != None)
            {
                codes.Add(Read(roleId, words[0], words[1], EnumWords.Relations.IndexOf(words[2])));
            }
        }

        return codes.ToArray();
    }

    internal static MissingOccupationCode[] Missing(string roleId, string notation)
    {
        List<MissingOccupationCode> codes = [];
        foreach (string part in notation.Split(';'))
        {
            string[] words = part.Trim().Replace(':', ' ').Split(' ');
            if (words[1] == None)
            {
                codes.Add(ReadMissing(roleId, words[0]));
            }
        }

        return codes.ToArray();
    }

    private static OccupationCode Read(string roleId, string letter, string code, int relation)
    {
        string scheme = SchemeOf(letter, out string? version, out string slug);
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
        string scheme = SchemeOf(letter, out string? version, out string slug);
        return new MissingOccupationCode(scheme)
        {
            SchemeVersion = version,
            Remark = BuiltInTexts.TryGet(roleId + TextKeys.CodePart + slug),
            Sources = new[] { new Source(letter == "O" ? OccupationSchemes.Onet : scheme) { Version = version } },
        };
    }

    private static string SchemeOf(string letter, out string? version, out string slug)
    {
        version = null;
        switch (letter)
        {
            case "E":
                version = OccupationSchemes.EscoVersion;
                slug = "esco";
                return OccupationSchemes.Esco;
            case "I":
                slug = "isco-08";
                return OccupationSchemes.Isco08;
            case "O":
                version = OccupationSchemes.OnetVersion;
                slug = "onet-soc";
                return OccupationSchemes.OnetSoc;
            case "K":
                version = OccupationSchemes.KldbVersion;
                slug = "kldb-2010";
                return OccupationSchemes.Kldb2010;
            default:
                throw new InvalidOperationException($"There is no classification '{letter}'.");
        }
    }
}
