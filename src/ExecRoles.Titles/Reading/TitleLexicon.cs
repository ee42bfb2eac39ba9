namespace ExecRoles.Titles;

/// <summary>All words and expressions of a vocabulary for a catalog, found by the hash of their folded letters.</summary>
/// <remarks>
/// Keys are 64-bit hashes alone: the builder refuses two words with one, and a word of a title that meets one by chance would only be taken
/// for another word.
/// </remarks>
internal sealed class TitleLexicon
{
    private Lexeme[] _lexemes = new Lexeme[256];
    private int _count = 1;

    internal HashTable Words { get; } = new();

    internal HashTable Phrases { get; } = new();

    /// <summary>Gets the words that an expression of several words begins with.</summary>
    internal HashTable Starts { get; } = new();

    /// <summary>Gets the whole titles that say their role by themselves.</summary>
    internal HashTable Wholes { get; } = new();

    /// <summary>Gets the words of expressions: they are no slips for others.</summary>
    internal HashTable Parts { get; } = new();

    /// <summary>Gets the ends of compounds, the longest first.</summary>
    internal List<CompoundEnding> Suffixes { get; } = [];

    internal List<string> Prefixes { get; } = [];

    internal TypoTargets Typos { get; } = new();

    /// <summary>Gets the entries of all words and expressions; the first is that of none.</summary>
    internal ReadOnlySpan<Lexeme> Lexemes => _lexemes.AsSpan(0, _count);

    internal List<Concept> Concepts { get; } = [new(string.Empty)];

    internal List<LabelEntry> Labels { get; } = [new()];

    internal List<RoleSet> Sets { get; } = [new([], [])];

    internal short LowRank { get; set; }

    internal short SmallNumber { get; set; }

    /// <summary>Gets or sets the role of an office without a function; 0 if the catalog lacks it.</summary>
    internal short TopSet { get; set; }

    internal ref readonly Lexeme this[short index] => ref _lexemes[index];

    internal short Find(ulong hash) => Words.Find(hash);

    internal void AddSuffix(string word)
    {
        Suffixes.Add(new CompoundEnding(word, Find(TitleScanner.HashOf(word.AsSpan()))));
        Suffixes.Sort(static (left, right) => right.Word.Length - left.Word.Length);
    }

    internal short AddLabel(LabelEntry label)
    {
        Labels.Add(label);
        return (short)(Labels.Count - 1);
    }

    /// <summary>Returns the entry of a word, a new one if there is none yet.</summary>
    internal ref Lexeme Entry(ulong hash, bool isPhrase)
    {
        HashTable table = isPhrase ? Phrases : Words;
        short index = table.Find(hash);
        if (index == 0)
        {
            index = (short)_count;
            table.Set(hash, index);
            AddLexeme(default);
        }

        return ref _lexemes[index];
    }

    /// <summary>Makes room in an empty lexicon for as many entries as there will be.</summary>
    internal void Reserve(int count) => _lexemes = new Lexeme[count + 1];

    internal void AddLexeme(Lexeme lexeme)
    {
        if (_count == _lexemes.Length)
        {
            Array.Resize(ref _lexemes, _lexemes.Length * 2);
        }

        _lexemes[_count++] = lexeme;
    }

    /// <summary>Makes the entries of what a vocabulary has no word for: ranks of unknown things, and small numbers.</summary>
    internal void MakeNamelessEntries()
    {
        Entry(1, isPhrase: false).Classes = WordClass.Low;
        LowRank = Find(1);
        Entry(2, isPhrase: false).Classes = WordClass.Neutral;
        SmallNumber = Find(2);
    }

    /// <summary>Finds the set that has one role alone.</summary>
    internal short SingleSet(RoleId role)
    {
        for (int index = 1; index < Sets.Count; index++)
        {
            if (Sets[index].IsOnly(role))
            {
                return (short)index;
            }
        }

        return 0;
    }

    internal short FindFunction(ReadOnlySpan<char> word)
    {
        short index = Find(TitleScanner.HashOf(word));
        return _lexemes[index].Is(WordClass.Function | WordClass.Other) ? index : (short)0;
    }

    internal short FindSuffix(ReadOnlySpan<char> word, out int length)
    {
        foreach (CompoundEnding ending in Suffixes)
        {
            string suffix = ending.Word;
            length = suffix.Length;
            if (word.Length > length + 1 && word[word.Length - 1] == suffix[length - 1] && word.EndsWith(suffix.AsSpan()))
            {
                return ending.Lexeme;
            }
        }

        length = 0;
        return 0;
    }

    /// <summary>Finds what a compound begins with, without the s or n that joins, without "Konzern" before it.</summary>
    internal short FindStem(ReadOnlySpan<char> word, out ulong hash)
    {
        const WordClass Stems = WordClass.Function | WordClass.Other | WordClass.Office | WordClass.Region | WordClass.Neutral
            | WordClass.Acronym | WordClass.BoardNoun | WordClass.Own | WordClass.Chair;
        for (int joint = 0; joint <= 1 && joint < word.Length - 1; joint++)
        {
            if (joint == 1 && word[word.Length - 1] is not ('s' or 'n'))
            {
                break;
            }

            hash = TitleScanner.HashOf(word.Slice(0, word.Length - joint));
            short found = Find(hash);
            if (_lexemes[found].Is(Stems))
            {
                return found;
            }
        }

        foreach (string prefix in Prefixes)
        {
            if (word.Length > prefix.Length + 1 && word.StartsWith(prefix.AsSpan()))
            {
                return FindStem(word.Slice(prefix.Length), out hash);
            }
        }

        hash = 0;
        return 0;
    }
}
