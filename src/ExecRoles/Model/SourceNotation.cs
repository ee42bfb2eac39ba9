namespace ExecRoles;

/// <summary>The short form in which sources are written beside the built-in texts, in the comments of the resource files.</summary>
/// <remarks>
/// Parts joined by semicolons, each a letter, a colon and a place, and perhaps a remark in brackets: <c>E:1330.2</c> (ESCO),
/// <c>I:1120(d)</c> (ISCO-08,
/// task d), <c>O:11-1011.00#8826</c> (O*NET, task 8826), <c>L:AktG § 90</c> (a law), <c>S:DCGK</c> (a standard), <c>W:example.org</c> (a
/// page),
/// <c>D:Title</c> (a document), <c>C</c> (common knowledge). Each language has the same parts, with remarks in that language.
/// </remarks>
internal static class SourceNotation
{
    private const string Law = "law";
    private const string Standard = "standard";

    internal static IReadOnlyList<Source> Read(IReadOnlyList<KeyValuePair<string, string>> notations)
    {
        if (notations.Count == 0)
        {
            return ReadOnlyList<Source>.Empty;
        }

        string[][] parts = [.. notations.Select(static notation => notation.Value.Split(';'))];
        Source[] sources = new Source[parts[0].Length];
        for (int index = 0; index < sources.Length; index++)
        {
            List<ResolvedText> remarks = [];
            for (int language = 0; language < parts.Length && index < parts[language].Length; language++)
            {
                if (Split(parts[language][index]).Remark is { } remark)
                {
                    remarks.Add(new ResolvedText(notations[language].Key, remark, isFallback: false));
                }
            }

            sources[index] = ReadOne(Split(parts[0][index]).Named, remarks.Count == 0 ? null : LocalizedText.FromChecked(remarks));
        }

        return new ReadOnlyList<Source>(sources);
    }

    private static (string Named, string? Remark) Split(string part)
    {
        string trimmed = part.Trim();
        int remarkStart = trimmed[trimmed.Length - 1] == ')' ? trimmed.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        return remarkStart < 0
            ? (trimmed, null)
            : (trimmed.Substring(0, remarkStart), trimmed.Substring(remarkStart + 2, trimmed.Length - remarkStart - 3));
    }

    private static Source ReadOne(string named, LocalizedText? remark)
    {
        string place = named.Length > 2 ? named.Substring(2) : string.Empty;
        return named[0] switch
        {
            'E' => new Source(OccupationSchemes.Esco) { Version = OccupationSchemes.EscoVersion, Place = place, Remark = remark },
            'I' => Isco(place, remark),
            'O' => Onet(place, remark),
            'L' => new Source(Law) { Place = place, Remark = remark },
            'S' => new Source(Standard) { Place = place, Remark = remark },
            'W' => new Source(Source.Web) { Uri = new Uri("https://" + place), Place = place, Remark = remark },
            'D' => new Source(Source.Document) { Place = place, Remark = remark },
            'C' => remark is null ? Source.CommonKnowledge : new Source(Source.Knowledge) { Remark = remark },
            _ => throw new InvalidOperationException($"There is no kind of source '{named}'."),
        };
    }

    private static Source Isco(string place, LocalizedText? remark) => new(OccupationSchemes.Isco08)
    {
        Place = place.Replace("(", ", task ").TrimEnd(')'),
        Uri = new Uri($"http://data.europa.eu/esco/isco/C{place.Substring(0, 4)}"),
        Remark = remark,
    };

    private static Source Onet(string place, LocalizedText? remark) => new(OccupationSchemes.Onet)
    {
        Version = OccupationSchemes.OnetVersion,
        Place = place.Replace("#", ", task "),
        Uri = new Uri("https://www.onetonline.org/link/summary/" + place.Split('#')[0]),
        Remark = remark,
    };
}
