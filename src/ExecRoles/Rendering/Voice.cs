namespace ExecRoles;

/// <summary>Speaks one language: looks words up, resolves texts, and fills the templates among the words.</summary>
internal sealed class Voice
{
    private readonly Wording wording;
    private readonly string languageTag;

    internal Voice(Wording wording, string languageTag)
    {
        this.wording = wording;
        this.languageTag = languageTag;
        Language = wording[WordKeys.Comparison].Resolve(languageTag).Language;
    }

    /// <summary>Gets the language that the words themselves are in.</summary>
    internal string Language { get; }

    internal Wording Wording => wording;

    internal ResolvedText Resolve(LocalizedText text) => text.Resolve(languageTag);

    internal Phrase Say(LocalizedText text)
    {
        ResolvedText resolved = Resolve(text);
        return new Phrase(resolved.Text, resolved.Language);
    }

    internal Phrase Say(string key) => Say(wording[key]);

    /// <summary>Fills the placeholder of a template, such as <c>{areas}</c>, with one phrase or an enumeration of several.</summary>
    internal Phrase Say(string key, string name, params Phrase[] values) => Fill(key, (name, values));

    internal Phrase Fill(string key, params (string Name, Phrase[] Values)[] arguments)
    {
        ResolvedText template = wording[key].Resolve(languageTag);
        List<Segment> segments = [];
        int position = 0;
        while (TextTemplate.TryFind(template.Text, position, out int open, out int close))
        {
            AddLiteral(segments, template, position, open);
            AddArgument(segments, template, open, close, arguments);
            position = close + 1;
        }

        AddLiteral(segments, template, position, template.Text.Length);
        return new Phrase([.. segments]);
    }

    private static void AddLiteral(List<Segment> segments, ResolvedText template, int start, int end)
    {
        if (end > start)
        {
            segments.Add(new Segment(template.Text.Substring(start, end - start), template.Language));
        }
    }

    private void AddArgument(
        List<Segment> segments, ResolvedText template, int open, int close, (string Name, Phrase[] Values)[] arguments)
    {
        string name = TextTemplate.NameOf(template.Text, open, close, out bool isLowered);
        Phrase[] values = Array.Find(arguments, argument => argument.Name == name).Values;
        segments.AddRange(Enumerate(isLowered ? [.. values.Select(value => Lowered(value, template.Language))] : values).Segments);
    }

    private Phrase Enumerate(Phrase[] values)
    {
        Phrase enumeration = values[0];
        string last = values.Any(IsPair) ? WordKeys.ListLastOfPairs : WordKeys.ListLast;
        for (int index = 1; index < values.Length; index++)
        {
            string key = index + 1 < values.Length ? WordKeys.ListNext : last;
            enumeration = Fill(key, ("first", [enumeration]), ("second", [values[index]]));
        }

        return enumeration;
    }

    /// <summary>Says whether a phrase has the conjunction of enumerations inside, as "rules and risks" has.</summary>
    private bool IsPair(Phrase phrase)
    {
        string template = wording[WordKeys.ListLast].Resolve(languageTag).Text;
        int start = template.IndexOf('}') + 1;
        int end = template.LastIndexOf('{');
        string conjunction = template.Substring(start, end - start);
        return conjunction.Trim().Length > 0 && phrase.ToString().Contains(conjunction);
    }

    private static Phrase Lowered(Phrase phrase, string language) =>
        new([.. phrase.Segments.Select(segment => segment.Language == language ? segment.Lowered() : segment)]);
}
