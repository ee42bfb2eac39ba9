namespace ExecRoles;

/// <summary>Reads the short form in which built-in roles name their sources, when somebody asks for them.</summary>
/// <remarks>
/// <c>E:1120.3</c> is ESCO, <c>I:1120(d)</c> ISCO-08 with its task, <c>O:11-1011.00#8826</c> O*NET with its task, <c>W:</c> an address,
/// <c>D:</c> a document, <c>C</c> common knowledge; a remark may follow in brackets, after a space. Semicolons part them.
/// </remarks>
internal static class SourceNotation
{
    internal static IReadOnlyList<Source> Read(string? notation) => notation is null
        ? ReadOnlyList<Source>.Empty
        : new ReadOnlyList<Source>(Array.ConvertAll(notation.Split(';'), static part => ReadOne(part.Trim())));

    private static Source ReadOne(string part)
    {
        int remarkStart = part[part.Length - 1] == ')' ? part.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        string? remark = remarkStart < 0 ? null : part.Substring(remarkStart + 2, part.Length - remarkStart - 3);
        string named = remarkStart < 0 ? part : part.Substring(0, remarkStart);
        string place = named.Length > 2 ? named.Substring(2) : string.Empty;
        return named[0] switch
        {
            'E' => new Source(OccupationSchemes.EscoEdition, place, remark),
            'I' => new Source(OccupationSchemes.Isco08, place.Replace("(", ", task ").TrimEnd(')'), remark),
            'O' => new Source(OccupationSchemes.OnetEdition, place.Replace("#", ", task "), remark),
            'W' => new Source(Source.Web, place, remark),
            'D' => new Source(Source.Document, place, remark),
            'C' => remark is null ? Source.CommonKnowledge : new Source(Source.Knowledge, null, remark),
            _ => throw new InvalidOperationException($"There is no kind of source '{named}'."),
        };
    }
}
