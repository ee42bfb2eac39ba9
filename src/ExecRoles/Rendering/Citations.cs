namespace ExecRoles;

/// <summary>Numbers the sources of a page in the order in which they are first cited; two that read the same are one.</summary>
internal sealed class Citations(bool areShown, PageWords words)
{
    private readonly List<(Uri? Address, PageCell Cell)> cited = [];

    /// <summary>Lists all that was cited, each source behind its number.</summary>
    internal List<PageRow> List() => [.. cited.Select(static (source, index) => new PageRow(new Phrase($"[{index + 1}]"), source.Cell))];

    /// <summary>
    /// Gives a phrase with the numbers of its sources behind it, such as <c>[1, 2]</c>; the same phrase where none are shown.
    /// </summary>
    internal Phrase Cite(Phrase phrase, SourceList sources) => areShown && sources.Items.Count > 0
        ? phrase.FollowedBy($" [{string.Join(", ", sources.Items.Select(NumberOf).Distinct().OrderBy(static number => number))}]")
        : phrase;

    private Phrase Say(Source source)
    {
        Phrase said = source.Scheme == Source.Knowledge
            ? words.Say("sources.common-knowledge")
            : new Phrase(source.ToString(), null, source.Uri);
        return source.Remark is { } remark ? words.Fill("words.source", "source", said, "remark", words.Say(remark)) : said;
    }

    private int NumberOf(Source source)
    {
        PageCell cell = new(Say(source));
        int index = cited.FindIndex(earlier => Equals(earlier.Address, source.Uri) && earlier.Cell.ReadsAs(cell));
        if (index < 0)
        {
            index = cited.Count;
            cited.Add((source.Uri, cell));
        }

        return index + 1;
    }
}
