namespace ExecRoles;

/// <summary>Numbers the sources of a rendering in the order in which they are first cited.</summary>
internal sealed class Citations(bool areShown)
{
    private readonly List<Source> cited = [];

    /// <summary>Gives a phrase with the numbers of its sources behind it, such as <c>[1, 2]</c>; as it is where none are shown.</summary>
    internal Phrase Cite(Phrase phrase, SourceList sources) => areShown && sources.Sources.Count > 0
        ? new Phrase([.. phrase.Segments, new Segment($" [{string.Join(", ", sources.Sources.Select(NumberOf))}]", null)])
        : phrase;

    /// <summary>Lists all that was cited, each source behind its number.</summary>
    internal Facet[] List(Voice voice) =>
        [.. cited.Select((source, index) => new Facet(new Phrase($"[{index + 1}]"), [[Say(source, voice)]]))];

    // Addresses and titles of documents speak for themselves; only the words for what nobody wrote down have a language.
    private static Phrase Say(Source source, Voice voice) => source.Scheme switch
    {
        Source.Knowledge => Followed(voice.Say(WordKeys.CommonKnowledge), source.Cite(string.Empty)),
        Source.Web or Source.Document when source.Place is { } place => new Phrase(source.Remark is null ? place : $"{place} ({source.Remark})"),
        _ => new Phrase(source.ToString()),
    };

    private static Phrase Followed(Phrase phrase, string end) =>
        end.Length == 0 ? phrase : new Phrase([.. phrase.Segments, new Segment(end, null)]);

    private int NumberOf(Source source)
    {
        int index = cited.IndexOf(source);
        if (index < 0)
        {
            index = cited.Count;
            cited.Add(source);
        }

        return index + 1;
    }
}
