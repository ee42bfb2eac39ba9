namespace ExecRoles.Titles;

/// <summary>Turns what the scanner cut into words and expressions of the lexicon, in place.</summary>
internal ref struct TitleWords(TitleLexicon lexicon, ReadOnlySpan<char> folded, Span<Token> tokens)
{
    internal const int LongestPhrase = 6;
    private const int ShortestCompound = 6;
    private const int ShortestTypo = 7;
    private const int LongestStump = 2;
    private const int LongestNumber = 3;

    private readonly TitleLexicon _lexicon = lexicon;
    private readonly ReadOnlySpan<char> _folded = folded;
    private readonly Span<Token> _tokens = tokens;

    internal int Count { get; private set; }

    internal bool IsFull { get; private set; }

    /// <summary>Gets the hash of the title as one expression.</summary>
    internal ulong WholeHash { get; private set; }

    /// <summary>Looks every word up, and drops those that only mark the next one.</summary>
    /// <param name="scanned">The words, in a span of their own.</param>
    internal void Read(scoped ReadOnlySpan<Token> scanned)
    {
        WordClass before = WordClass.None;
        Separator separator = Separator.None;
        bool hasHyphen = false;
        for (int index = 0; index < scanned.Length; index++)
        {
            if (Count == _tokens.Length)
            {
                IsFull = true;
                return;
            }

            Token token = scanned[index];
            token.Lexeme = _lexicon.Find(token.Hash);
            token.CompletesHyphen = hasHyphen;
            token.Separator = token.Separator > separator ? token.Separator : separator;
            WordClass dropped = _lexicon[token.Lexeme].Classes & WordClass.Dropped;
            if (dropped != 0 && !(index == scanned.Length - 1 && dropped != WordClass.Conjunction && Count > 0))
            {
                before |= dropped;
                hasHyphen = token.Separator == Separator.Suspended;
                separator = token.Separator;
                if ((dropped & WordClass.Conjunction) != 0)
                {
                    separator = separator > Separator.Conjunction ? separator : Separator.Conjunction;
                }
                else if ((dropped & WordClass.At) != 0)
                {
                    separator = separator > Separator.At ? separator : Separator.At;
                }

                continue;
            }

            token.Before = before;
            before = WordClass.None;
            separator = Separator.None;
            hasHyphen = false;

            // "EVP- Engineering": a hyphen that no "and" follows.
            token.Separator = token.Separator == Separator.Suspended ? Separator.Hyphen : token.Separator;
            WholeHash = Count == 0 ? token.Hash : TitleScanner.Join(WholeHash, token.Hash, token.Separator == Separator.Conjunction);
            Add(ref token);
        }
    }

    /// <summary>Joins the words of each expression, the longest first, and says which words name a company.</summary>
    internal void JoinPhrases()
    {
        int kept = 0;
        for (int index = 0; index < Count; kept++)
        {
            bool followsChief = kept > 0 && _lexicon[_tokens[kept - 1].Lexeme].Is(WordClass.Chief);
            int length = PhraseAt(index, followsChief, out short phrase);
            Token token = _tokens[index];
            if (length > 0)
            {
                token.Lexeme = phrase;
                token.End = _tokens[index + length - 1].End;
                token.IsCut = _tokens[index + length - 1].IsCut;
            }

            _tokens[kept] = token;
            index += length > 0 ? length : 1;
        }

        Count = kept;
        EmployerNames.Mark(_lexicon, _tokens.Slice(0, Count));
    }

    private void Add(ref Token token)
    {
        if (token.IsCut && token.FoldLength <= LongestStump)
        {
            // "Einkauf (Pr...": what is left of a word says nothing, even if it looks like an acronym.
            token.Lexeme = 0;
        }
        else if (token.Lexeme == 0)
        {
            ReadOnlySpan<char> word = _folded.Slice(token.FoldStart, token.FoldLength);
            if (IsSmallNumber(word))
            {
                // "80 %", "30 Std.", "0.6 FTE", "Werk 2".
                token.Lexeme = _lexicon.SmallNumber;
            }

            if (word[word.Length - 1] == 's' && word.Length <= 6)
            {
                short single = _lexicon.Find(TitleScanner.HashOf(word.Slice(0, word.Length - 1)));
                if (_lexicon[single].Is(WordClass.Acronym))
                {
                    token.Lexeme = single;
                    token.IsPlural = true;
                }
            }

            if (token.Lexeme == 0
                && word.Length >= ShortestTypo
                && _lexicon.Parts.Find(token.Hash) == 0
                && _lexicon.Typos.Correct(word) is { } meant)
            {
                word = meant.AsSpan();
                token.Hash = TitleScanner.HashOf(word);
                token.Lexeme = _lexicon.Find(token.Hash);
            }

            if (token.Lexeme == 0 && token.IsCut && word.Length >= ShortestTypo && _lexicon.Typos.Complete(word) is { } whole)
            {
                token.Hash = TitleScanner.HashOf(whole.AsSpan());
                token.Lexeme = _lexicon.Find(token.Hash);
            }

            if (token.Lexeme == 0 && word.Length >= ShortestCompound && Cut(ref token, word))
            {
                return;
            }

            if (token.Lexeme == 0 && word.Length > 3 && word[word.Length - 1] == 's')
            {
                // "Vertriebs-Leiter": the s joins.
                token.Lexeme = _lexicon.FindFunction(word.Slice(0, word.Length - 1));
            }
        }

        _tokens[Count++] = token;
    }

    private static bool IsSmallNumber(ReadOnlySpan<char> word)
    {
        foreach (char character in word)
        {
            if (character is < '0' or > '9')
            {
                return false;
            }
        }

        return word.Length <= LongestNumber;
    }

    // A German compound: what it begins with, then the rank or the like that it ends with.
    private bool Cut(ref Token token, ReadOnlySpan<char> word)
    {
        short suffix = _lexicon.FindSuffix(word, out int length);
        if (suffix == 0)
        {
            return false;
        }

        ReadOnlySpan<char> first = word.Slice(0, word.Length - length);
        short stem = _lexicon.FindStem(first, out ulong stemHash);
        if (stem == 0)
        {
            // Of an unknown thing: a team, a project, a kitchen.
            token.Lexeme = _lexicon[suffix].Is(WordClass.Assistant) ? suffix
                : _lexicon[suffix].Is(WordClass.Rank | WordClass.Office) ? _lexicon.LowRank
                : (short)0;
            return false;
        }

        Token front = token;
        front.Lexeme = stem;
        front.End = token.Start + Math.Max(1, token.End - token.Start - length);
        front.IsCut = false;
        front.Hash = stemHash;
        front.FoldLength = (short)Math.Max(1, token.FoldLength - length);
        token.FoldStart += front.FoldLength;
        token.FoldLength -= front.FoldLength;
        token.Start = front.End;
        token.Lexeme = suffix;
        token.Separator = Separator.Fused;
        token.Before = WordClass.None;
        token.Hash = TitleScanner.HashOf(word.Slice(word.Length - length));
        _tokens[Count++] = front;
        if (Count == _tokens.Length)
        {
            IsFull = true;
            return true;
        }

        _tokens[Count++] = token;
        return true;
    }

    // What follows "Chief" is no label: "Chief Information Security Officer".
    private readonly int PhraseAt(int index, bool followsChief, out short phrase)
    {
        phrase = 0;
        int length = 0;
        if (_lexicon.Starts.Find(_tokens[index].Hash) == 0)
        {
            return 0;
        }

        ulong hash = _tokens[index].Hash;
        for (int next = index + 1; next < Count && next - index < LongestPhrase; next++)
        {
            Separator separator = _tokens[next].Separator;
            bool isFormer = separator == Separator.Hyphen && _lexicon[_tokens[next - 1].Lexeme].Is(WordClass.Former);
            bool isApart = (_tokens[next].Before & (WordClass.To | WordClass.For | WordClass.At)) != 0;
            if (isFormer || isApart || separator > Separator.Conjunction)
            {
                break;
            }

            hash = TitleScanner.Join(hash, _tokens[next].Hash, separator == Separator.Conjunction);
            short found = _lexicon.Phrases.Find(hash);
            if (found != 0 && !(followsChief && _lexicon[found].Is(WordClass.Label)))
            {
                phrase = found;
                length = next - index + 1;
            }
        }

        return length;
    }
}
