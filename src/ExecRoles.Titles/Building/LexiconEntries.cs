namespace ExecRoles.Titles;

/// <summary>Finds the entry of an expression of the vocabulary, which is read as titles are, so that both meet in one hash.</summary>
internal sealed class LexiconEntries(TitleLexicon lexicon)
{
    private readonly List<string> _languages = [VocabularyLine.AnyLanguage];

    internal delegate void Filler(ref Lexeme lexeme);

    /// <summary>Reads an expression; <see langword="null"/> if it has no word.</summary>
    internal (ulong Hash, bool IsPhrase)? Find(string expression, bool marksStart = true)
    {
        Span<char> folded = stackalloc char[TitleScanner.FoldedLength(expression.Length)];
        Span<Token> tokens = stackalloc Token[TitleScanner.TokensIn(expression.Length)];
        TitleScanner scanner = new(expression.AsSpan(), folded, tokens);
        scanner.Scan();
        ulong hash = 0;
        ulong first = 0;
        int words = 0;
        bool isConjunction = false;
        for (int index = 0; index < scanner.Count; index++)
        {
            WordClass dropped = lexicon[lexicon.Find(tokens[index].Hash)].Classes & WordClass.Dropped;
            isConjunction |= (dropped & WordClass.Conjunction) != 0 || tokens[index].Separator == Separator.Conjunction;
            if (dropped == 0 || scanner.Count == 1)
            {
                first = words == 0 ? tokens[index].Hash : first;
                hash = words == 0 ? first : TitleScanner.Join(hash, tokens[index].Hash, isConjunction);
                isConjunction = false;
                words++;
                if (marksStart)
                {
                    lexicon.Parts.Set(tokens[index].Hash, 1);
                }
            }
        }

        if (words > 1 && marksStart)
        {
            lexicon.Starts.Set(first, 1);
        }

        return words == 0 ? null : (hash, words > 1);
    }

    /// <summary>Fills the entries of all forms of the words of a line.</summary>
    internal void Fill(VocabularyLine line, Filler fill)
    {
        foreach (string word in line.Words.SelectMany(WordForms.Of))
        {
            if (Find(word) is { } key)
            {
                ref Lexeme lexeme = ref lexicon.Entry(key.Hash, key.IsPhrase);
                bool isNew = lexeme.Classes == WordClass.None;
                Refuse(lexeme, fill, word);
                fill(ref lexeme);
                int language = LanguageOf(line.Language);
                lexeme.Language = isNew || lexeme.Language == language ? (byte)language : Lexeme.AnyLanguage;
                lexeme.IsStrict |= line.IsStrict;
            }
        }
    }

    // A copy is filled first: what two claim is refused with the word, before anything changes.
    private static void Refuse(Lexeme copy, Filler fill, string word)
    {
        (short concept, short label) = (copy.Is(WordClass.Function) ? copy.Concept : (short)0, copy.Label);
        fill(ref copy);
        if ((concept != 0 && copy.Concept != concept) || (label != 0 && copy.Label != label))
        {
            throw new ArgumentException($"Two roles claim the word '{word}'. Declare it ambiguous, with the roles of both, or remove one.");
        }
    }

    private int LanguageOf(string language)
    {
        int index = _languages.IndexOf(language);
        if (index < 0)
        {
            index = _languages.Count;
            _languages.Add(language);
        }

        return index;
    }
}
