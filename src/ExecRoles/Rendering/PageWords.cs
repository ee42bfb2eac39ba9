namespace ExecRoles;

/// <summary>Says things in the language of a page: looks words up, resolves texts, and fills the templates among the words.</summary>
internal sealed class PageWords
{
    private readonly Wording wording;
    private readonly string languageTag;

    internal PageWords(Wording wording, string languageTag)
    {
        this.wording = wording;
        this.languageTag = languageTag;
        Language = wording["words.comparison"].Resolve(languageTag).Language;
    }

    /// <summary>Gets the language that the words themselves are in.</summary>
    internal readonly string Language;

    internal Wording Wording => wording;

    internal ResolvedText Resolve(LocalizedText text) => text.Resolve(languageTag);

    internal Phrase Say(LocalizedText text)
    {
        ResolvedText resolved = text.Resolve(languageTag);
        return new Phrase(resolved.Text, resolved.Language);
    }

    internal Phrase Say(string key) => Say(wording[key]);

    /// <summary>Fills the one placeholder of a template with a phrase, or with an enumeration of several.</summary>
    internal Phrase Fill(string key, string name, params Phrase[] values) => Fill(key, [(name, values)]);

    /// <summary>Fills the two placeholders of a template.</summary>
    internal Phrase Fill(string key, string firstName, Phrase first, string secondName, Phrase second) =>
        Fill(key, [(firstName, [first]), (secondName, [second])]);

    internal Phrase Fill(string key, (string Name, Phrase[] Values)[] arguments)
    {
        ResolvedText template = wording[key].Resolve(languageTag);
        List<Segment> segments = [];
        int position = 0;
        while (TextTemplate.TryFind(template.Text, position, out int open, out int close))
        {
            AddLiteral(segments, template, position, open);
            string name = TextTemplate.NameOf(template.Text, open, close, out bool isLowered);
            foreach ((string argument, Phrase[] values) in arguments)
            {
                if (argument == name)
                {
                    segments.AddRange(Enumerate(values, isLowered ? template.Language : null).Segments);
                }
            }

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

    /// <summary>Joins values to "a, b and c"; where a value has the conjunction inside, to "a, b, and c and d".</summary>
    private Phrase Enumerate(Phrase[] values, string? loweredLanguage)
    {
        Phrase enumeration = Lowered(values[0], loweredLanguage);
        for (int index = 1; index < values.Length; index++)
        {
            string key = index + 1 < values.Length ? "words.list.next" : HasPair(values) ? "words.list.last-of-pairs" : "words.list.last";
            enumeration = Fill(key, "first", enumeration, "second", Lowered(values[index], loweredLanguage));
        }

        return enumeration;
    }

    /// <summary>Says whether a value has the conjunction of enumerations inside, as "rules and risks" has.</summary>
    private bool HasPair(Phrase[] values)
    {
        string template = wording["words.list.last"].Resolve(languageTag).Text;
        int start = template.IndexOf('}') + 1;
        string conjunction = template.Substring(start, template.LastIndexOf('{') - start);
        bool hasPair = false;
        foreach (Phrase value in values)
        {
            hasPair |= conjunction.Trim().Length > 0 && value.ToString().Contains(conjunction);
        }

        return hasPair;
    }

    private static Phrase Lowered(Phrase phrase, string? language)
    {
        Segment[] segments = new Segment[phrase.Segments.Length];
        for (int index = 0; index < segments.Length; index++)
        {
            Segment segment = phrase.Segments[index];
            segments[index] = language is not null && segment.Language == language ? segment.Lowered() : segment;
        }

        return new Phrase(segments);
    }
}
