namespace ExecRoles;

/// <summary>Numbers the sources of a page in the order in which they are first cited; two that read the same are one.</summary>
internal sealed class Citations(bool areShown, PageWords words)
{
    private readonly List<Uri?> addresses = [];
    internal readonly List<PageRow> Rows = [];

    /// <summary>
    /// Gives a phrase with the numbers of its sources behind it, such as <c>[1, 2]</c>; the same phrase where none are shown.
    /// </summary>
    internal Phrase Cite(Phrase phrase, SourceList sources)
    {
        if (!areShown || sources.Items.Count == 0)
        {
            return phrase;
        }

        SortedSet<int> numbers = [];
        foreach (Source source in sources.Items)
        {
            numbers.Add(NumberOf(source));
        }

        return phrase.FollowedBy($" [{string.Join(", ", numbers)}]");
    }

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
        int index = 0;
        while (index < Rows.Count && !(Equals(addresses[index], source.Uri) && Rows[index].Cells[0].ReadsAs(cell)))
        {
            index++;
        }

        if (index == Rows.Count)
        {
            addresses.Add(source.Uri);
            Rows.Add(new PageRow(new Phrase($"[{index + 1}]"), cell));
        }

        return index + 1;
    }
}
