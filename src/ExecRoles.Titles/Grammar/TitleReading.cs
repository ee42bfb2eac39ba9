namespace ExecRoles.Titles;

/// <summary>What one pass over a title found; the findings stand in a span of the caller.</summary>
internal struct TitleReading
{
    internal int Count;
    internal int Tokens;
    internal bool IsWhole;
    internal bool IsTruncated;

    /// <summary>Reads a title into the spans of the caller, and allocates nothing.</summary>
    /// <remarks>Characters that nobody sees are taken out first, so that no rule has to know them.</remarks>
    internal static TitleReading Read(
        TitleLexicon lexicon, ReadOnlySpan<char> title, Span<char> folded, Span<Token> tokens, Span<Finding> findings)
    {
        bool isLong = title.Length > TitleScanner.MostCharacters;
        title = isLong ? title.Slice(0, TitleScanner.MostCharacters) : title;
        int invisible = TitleFold.IndexOfInvisible(title);
        if (invisible < 0)
        {
            return ReadVisible(lexicon, title, isLong, folded, tokens, findings);
        }

        Span<char> visible = stackalloc char[TitleScanner.MostCharacters];
        Span<short> positions = stackalloc short[TitleScanner.MostCharacters];
        int length = 0;
        for (int index = 0; index < title.Length; index++)
        {
            if (!TitleFold.IsInvisible(title[index]))
            {
                visible[length] = title[index];
                positions[length++] = (short)index;
            }
        }

        TitleReading reading = ReadVisible(lexicon, visible.Slice(0, length), isLong, folded, tokens, findings);
        foreach (ref Finding finding in findings.Slice(0, reading.Count))
        {
            finding.Start = positions[finding.Start];
            finding.End = positions[finding.End - 1] + 1;
        }

        foreach (ref Token token in tokens.Slice(0, reading.Tokens))
        {
            token.Start = positions[token.Start];
            token.End = positions[token.End - 1] + 1;
        }

        return reading;
    }

    private static TitleReading ReadVisible(
        TitleLexicon lexicon, ReadOnlySpan<char> title, bool isLong, Span<char> folded, Span<Token> tokens, Span<Finding> findings)
    {
        TitleReading reading = new() { IsTruncated = isLong };
        Span<Token> scanned = stackalloc Token[tokens.Length];
        TitleScanner scanner = new(title, folded, scanned);
        scanner.Scan();
        TitleWords words = new(lexicon, folded, tokens);
        words.Read(scanned.Slice(0, scanner.Count));
        reading.IsTruncated |= scanner.IsFull || words.IsFull;
        if (words.Count == 0)
        {
            return reading;
        }

        short whole = lexicon.Wholes.Find(words.WholeHash);
        if (whole != 0 && AddWhole(lexicon, whole, tokens[0].Start, tokens[words.Count - 1].End, findings, ref reading))
        {
            reading.IsWhole = !reading.IsTruncated;
            reading.Tokens = words.Count;
            return reading;
        }

        words.JoinPhrases();
        TitleTokens known = new(lexicon, folded, tokens.Slice(0, words.Count));
        TitleGrammar grammar = new(known, findings);
        grammar.Read();
        reading.Tokens = words.Count;
        reading.IsTruncated |= grammar.IsFull;
        reading.IsWhole = known.AreKnown && !reading.IsTruncated;
        reading.Count = TitleDecision.Decide(lexicon, findings.Slice(0, grammar.Count), grammar.HasOtherChief);
        return reading;
    }

    private static bool AddWhole(TitleLexicon lexicon, short whole, int start, int end, Span<Finding> findings, ref TitleReading reading)
    {
        foreach (LabelFinding found in lexicon.Labels[whole].Findings)
        {
            if (found.Set != 0 && reading.Count < findings.Length)
            {
                findings[reading.Count++] = new Finding
                {
                    Set = found.Set,
                    Label = whole,
                    Strength = found.Strength,
                    Kind = TitleMatchKind.Whole,
                    Start = start,
                    End = end,
                };
            }
        }

        return reading.Count > 0;
    }
}
