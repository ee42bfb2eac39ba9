namespace ExecRoles;

/// <summary>The short form in which sources are written beside the built-in texts, in the comments of the resource files.</summary>
/// <remarks>
/// Parts joined by semicolons, each a letter, a colon and a place, and perhaps a remark in brackets: <c>E:1330.2</c> (ESCO),
/// <c>I:1120(d)</c> (ISCO-08, task d), <c>O:11-1011.00#8826</c> (O*NET, task 8826), <c>K:71104</c> (KldB 2010), <c>L:AktG § 90</c> (a
/// law), <c>S:DCGK 2022</c> (a standard), <c>W:example.org</c> (a page), <c>D:Title</c> (a document), <c>C</c> (common knowledge). Each
/// language has the same parts, with remarks in that language; a partial one such as Swiss German leaves those empty that it has no other
/// remark on. The text <c>addresses.AktG</c> says where a law or a standard can be read.
/// </remarks>
internal static class SourceNotation
{
    internal static IReadOnlyList<Source> Read(List<KeyValuePair<string, string>> notations)
    {
        if (notations.Count == 0)
        {
            return ReadOnlyList<Source>.Empty;
        }

        string[][] parts = new string[notations.Count][];
        for (int language = 0; language < parts.Length; language++)
        {
            parts[language] = notations[language].Value.Split(';');
        }

        Source[] sources = new Source[parts[0].Length];
        for (int index = 0; index < sources.Length; index++)
        {
            List<LanguageText> remarks = [];
            for (int language = 0; language < parts.Length && index < parts[language].Length; language++)
            {
                NameIn(parts[language][index], out string? remark);
                if (remark is not null)
                {
                    remarks.Add(new LanguageText(notations[language].Key, remark));
                }
            }

            sources[index] = ReadOne(NameIn(parts[0][index], out _), remarks.Count == 0 ? null : LocalizedText.FromChecked(remarks));
        }

        return new ReadOnlyList<Source>(sources);
    }

    /// <summary>Finds the address of a concept of ESCO; the comment on the label of its code is the UUID.</summary>
    internal static Uri? EscoAddress(string code) =>
        BuiltInTexts.SourcesOf(TextKeys.OccupationPart + "esco." + code) is { Count: > 0 } uuids
            ? new Uri("http://data.europa.eu/esco/occupation/" + uuids[0].Value)
            : null;

    private static string NameIn(string part, out string? remark)
    {
        string trimmed = part.Trim();
        int remarkStart = trimmed.Length > 0 && trimmed[trimmed.Length - 1] == ')'
            ? trimmed.LastIndexOf(" (", StringComparison.Ordinal)
            : -1;
        remark = remarkStart < 0 ? null : trimmed.Substring(remarkStart + 2, trimmed.Length - remarkStart - 3);
        return remarkStart < 0 ? trimmed : trimmed.Substring(0, remarkStart);
    }

    internal static Source ReadOne(string named, LocalizedText? remark)
    {
        string place = named.Length > 2 ? named.Substring(2) : string.Empty;
        return named[0] switch
        {
            'E' => Esco(place, remark),
            'I' => Isco(place, remark),
            'O' => Onet(place, remark),
            'K' => new Source(OccupationSchemes.Kldb2010) { Version = OccupationSchemes.KldbVersion, Place = place, Remark = remark },
            'L' => new Source(Source.Law) { Place = place, Uri = AddressOf(place), Remark = remark },
            'S' => new Source(Source.Standard) { Place = place, Uri = AddressOf(place), Remark = remark },
            'W' => new Source(Source.Web) { Uri = new Uri("https://" + place), Place = place, Remark = remark },
            'D' => new Source(Source.Document) { Place = place, Remark = remark },
            'C' => remark is null ? Source.CommonKnowledge : new Source(Source.Knowledge) { Remark = remark },
            _ => throw new InvalidOperationException($"There is no kind of source '{named}'."),
        };
    }

    /// <summary>Finds where a law or a standard can be read: its name is all that stands before the article.</summary>
    private static Uri? AddressOf(string place)
    {
        LocalizedText? address = null;
        string[] words = place.Split(' ');
        for (int count = words.Length; address is null && count > 0; count--)
        {
            address = BuiltInTexts.TryGet(TextKeys.AddressPart + string.Join(" ", words, 0, count));
        }

        return address is null ? null : new Uri(address.In("en"));
    }

    private static Source Esco(string place, LocalizedText? remark) => new(OccupationSchemes.Esco)
    {
        Version = OccupationSchemes.EscoVersion,
        Place = place,
        Uri = EscoAddress(place),
        Remark = remark,
    };

    private static Source Isco(string place, LocalizedText? remark) => new(OccupationSchemes.Isco08)
    {
        Place = place.Replace("(", " ("),
        Uri = new Uri($"http://data.europa.eu/esco/isco/C{place.Substring(0, 4)}"),
        Remark = remark,
    };

    private static Source Onet(string place, LocalizedText? remark) => new(OccupationSchemes.Onet)
    {
        Version = OccupationSchemes.OnetVersion,
        Place = place.Replace("#", " #"),
        Uri = new Uri("https://www.onetonline.org/link/summary/" + place.Split('#')[0]),
        Remark = remark,
    };
}
