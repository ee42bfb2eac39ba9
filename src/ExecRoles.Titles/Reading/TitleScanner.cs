namespace ExecRoles.Titles;

/// <summary>Reads the characters of a title once: folds them, cuts words, and says what separates these.</summary>
internal ref struct TitleScanner(ReadOnlySpan<char> text, Span<char> folded, Span<Token> tokens)
{
    internal const int MostCharacters = 512;
    internal const int MostTokens = 48;
    private const ulong HashSeed = 14695981039346656037;
    private const ulong HashFactor = 1099511628211;
    private const char Diaeresis = '\u0308';

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _folded = folded;
    private readonly Span<Token> _tokens = tokens;
    private int _foldedLength;
    private int _wordStart = -1;
    private int _wordFold;
    private Separator _separator;
    private bool _spaceBefore;

    internal int Count { get; private set; }

    internal bool IsFull { get; private set; }

    /// <summary>Says how many characters a title can have once it is folded: some letters become two.</summary>
    internal static int FoldedLength(int length) => (2 * Math.Min(length, MostCharacters)) + 2;

    /// <summary>Says how many words a title can have, parts of compounds counted: little to clear on the stack for a short one.</summary>
    internal static int TokensIn(int length) => Math.Min((length / 2) + 2, MostTokens);

    internal static ulong HashOf(ReadOnlySpan<char> folded)
    {
        ulong hash = HashSeed;
        foreach (char character in folded)
        {
            hash = unchecked((hash ^ character) * HashFactor);
        }

        return hash;
    }

    /// <summary>Joins the hash of an expression and that of its next word.</summary>
    internal static ulong Join(ulong hash, ulong next, bool isConjunction) =>
        unchecked((((hash << 7) | (hash >> 57)) ^ next ^ (isConjunction ? 0x9E3779B97F4A7C15 : 0)) * HashFactor);

    internal void Scan()
    {
        for (int index = 0; index < _text.Length && !IsFull;)
        {
            char character = _text[index];
            int count = TitleFold.Fold(character, out char first, out char second);
            if (count > 0)
            {
                index = Letter(index, count, first, second);
            }
            else if (TitleFold.IsApostrophe(character))
            {
                index++;
            }
            else if (TitleFold.IsCombining(character))
            {
                // NFD: the vowel stands before its two dots.
                if (character == Diaeresis && _wordStart >= 0 && _folded[_foldedLength - 1] is 'a' or 'o' or 'u')
                {
                    _folded[_foldedLength++] = 'e';
                }

                index++;
            }
            else
            {
                index = Mark(index, character);
            }
        }

        EndWord(_text.Length);
    }

    private int Letter(int index, int count, char first, char second)
    {
        if (_wordStart < 0)
        {
            int markEnd = GenderMarks.EndOfRun(_text, index);
            if (markEnd > 0)
            {
                return markEnd;
            }

            if (_text[index] == 'I' && GenderMarks.IsAlone(_text, index))
            {
                _separator = Separator.Strong;
                return index + 1;
            }

            Open(index);
        }
        else if (_text[index] is >= 'A' and <= 'Z')
        {
            int next = GenderMarks.EndOfCapitalEnding(_text, index);
            if (next > 0)
            {
                return next;
            }

            if (GenderMarks.IsJoint(_text, index, _wordStart))
            {
                EndWord(index);
                _separator = Separator.Hyphen;
                Open(index);
            }
        }

        _folded[_foldedLength++] = first;
        if (count == 2)
        {
            _folded[_foldedLength++] = second;
        }

        return index + 1;
    }

    private void Open(int index)
    {
        _wordStart = index;
        _wordFold = _foldedLength;
    }

    // A character that is not a letter: it ends the word, and may separate.
    private int Mark(int index, char character)
    {
        bool inWord = _wordStart >= 0;
        if (inWord && GenderMarks.EndOfSuffix(_text, index, index - _wordStart) is > 0 and int suffixEnd)
        {
            return suffixEnd;
        }

        if (!inWord && GenderMarks.EndOfRun(_text, index) is > 0 and int runEnd)
        {
            return runEnd;
        }

        bool spaceBehind = index + 1 >= _text.Length || char.IsWhiteSpace(_text[index + 1]);
        if (character == '.')
        {
            // C.E.O. is one word, "Gen. Counsel" are two.
            if (inWord && index - _wordStart < 6 && IsInitial(index))
            {
                return index + 1;
            }

            EndWord(index);
            if (index + 1 < _text.Length && _text[index + 1] == '.' && Count > 0)
            {
                _tokens[Count - 1].IsCut = true;
            }

            return index + 1;
        }

        EndWord(index);
        if (character == '…' && Count > 0)
        {
            _tokens[Count - 1].IsCut = true;
        }

        // "Abt.-Ltr.", "Dipl.-Kfm."
        bool endsAbbreviation = index > 0 && _text[index - 1] == '.';
        Separator found = character switch
        {
            ' ' or '\u00A0' => Separator.None,
            '-' or '\u2010' or '\u2011' => inWord ? spaceBehind ? Separator.Suspended : Separator.Hyphen
                : endsAbbreviation && !spaceBehind ? Separator.Hyphen : Separator.Dash,
            '–' or '—' or '\u2212' => inWord && !spaceBehind ? Separator.Hyphen : Separator.Dash,
            '&' or '+' => Separator.Conjunction,
            '/' or '\\' => inWord && !spaceBehind && !_spaceBefore ? Separator.Slash : Separator.SpacedSlash,
            ',' => Separator.Comma,
            ':' => _separator == Separator.Colon ? Separator.Strong : Separator.Colon,
            '(' or '[' or '{' => Separator.Bracket,
            '@' => Separator.At,
            ';' or '|' or '•' or '·' or '\t' or '\n' or '\r' or '¦' or '│' or '~' or '>' or '»' => Separator.Strong,

            // Arrows, bullets, dingbats, emoji.
            (>= '\u2190' and <= '\u21FF') or (>= '\u25A0' and <= '\u27BF') or (>= '\uD83C' and <= '\uD83E') => Separator.Strong,
            _ => Separator.None,
        };

        // "und -Marketing" is a list, "Leiter -Marketing" has a dash.
        _separator = found == Separator.Dash && _separator is Separator.Conjunction or Separator.Slash or Separator.Comma
            ? _separator
            : found > _separator ? found : _separator;
        _spaceBefore = char.IsWhiteSpace(character);
        return index + 1;
    }

    private readonly bool IsInitial(int index)
    {
        bool afterOne = index - 1 == _wordStart || _text[index - 2] == '.';
        return afterOne
            && index + 1 < _text.Length
            && char.IsLetter(_text[index + 1])
            && (index + 2 >= _text.Length || !char.IsLetterOrDigit(_text[index + 2]));
    }

    private void EndWord(int end)
    {
        if (_wordStart < 0)
        {
            return;
        }

        if (Count == _tokens.Length)
        {
            IsFull = true;
            return;
        }

        ref Token token = ref _tokens[Count++];
        token = default;
        token.Start = _wordStart;
        token.End = end;
        token.FoldStart = (short)_wordFold;
        token.FoldLength = (short)(_foldedLength - _wordFold);
        token.Separator = _separator;
        token.Hash = HashOf(_folded.Slice(_wordFold, token.FoldLength));
        _wordStart = -1;
        _separator = Separator.None;
        _spaceBefore = false;
    }
}
