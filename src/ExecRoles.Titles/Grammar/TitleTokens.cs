namespace ExecRoles.Titles;

/// <summary>The words of a title with their entries in the lexicon, for all that reads them.</summary>
internal readonly ref struct TitleTokens(TitleLexicon lexicon, ReadOnlySpan<char> folded, ReadOnlySpan<Token> tokens)
{
    private readonly ReadOnlySpan<char> _folded = folded;
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    internal TitleLexicon Lexicon { get; } = lexicon;

    internal int Length => _tokens.Length;

    /// <summary>Gets whether every word was understood, but for names of companies and words that are cut off.</summary>
    internal bool AreKnown
    {
        get
        {
            foreach (ref readonly Token token in _tokens)
            {
                if (token.Lexeme == 0 && !token.IsCompany && !token.IsCut)
                {
                    return false;
                }
            }

            return true;
        }
    }

    internal ref readonly Token this[int index] => ref _tokens[index];

    internal ref readonly Lexeme LexemeAt(int index) => ref Lexicon[_tokens[index].Lexeme];

    internal Concept ConceptAt(int index) => ConceptOf(in LexemeAt(index));

    internal Concept ConceptOf(in Lexeme lexeme) => Lexicon.Concepts[lexeme.Concept];

    internal ReadOnlySpan<char> LettersOf(int index) => _folded.Slice(_tokens[index].FoldStart, _tokens[index].FoldLength);

    /// <summary>Says whether a word names a person or a post; "CH" is Switzerland, unless a function stands behind it.</summary>
    internal bool IsNounAt(int index)
    {
        ref readonly Lexeme lexeme = ref LexemeAt(index);
        return lexeme.Is(WordClass.Noun)
            && !(lexeme.Is(WordClass.Chief) && lexeme.Is(WordClass.Region) && !IsFunctionAt(index + 1));
    }

    internal bool IsFunctionAt(int index) => index < _tokens.Length && !_tokens[index].IsCompany && LexemeAt(index).Is(WordClass.Function);

    /// <summary>Says whether a word stands in this title beside the one before it, with a space or a hyphen at most.</summary>
    internal bool IsBeside(int index) => index < _tokens.Length && _tokens[index].Separator <= Separator.Hyphen;
}
