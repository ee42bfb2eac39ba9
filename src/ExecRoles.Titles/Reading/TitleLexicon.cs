namespace ExecRoles.Titles;

/// <summary>All words and expressions of a vocabulary for a catalog, found by the hash of their folded letters.</summary>
/// <remarks>
/// Keys are 64-bit hashes alone: the builder refuses two words with one, and a word of a title that meets one by chance would only be taken
/// for another word.
/// </remarks>
internal sealed class TitleLexicon
{
    private readonly HashTable _words = new();
    private readonly HashTable _phrases = new();
    private readonly HashTable _starts = new();
    private readonly HashTable _wholes = new();
    private readonly HashTable _parts = new();
    private readonly List<(string Word, short Lexeme)> _suffixes = [];
    private readonly List<string>?[] _typos = new List<string>?[26];
    private readonly List<string> _prefixes = [];
    private Lexeme[] _lexemes = new Lexeme[256];
    private int _count = 1;

    internal List<Concept> Concepts { get; } = [new(string.Empty)];

    internal List<LabelEntry> Labels { get; } = [new()];

    internal List<RoleSet> Sets { get; } = [new([], [])];

    internal short LowRank { get; private set; }

    /// <summary>Gets or sets the role of an office without a function; 0 if the catalog lacks it.</summary>
    internal short TopSet { get; set; }

    internal ref readonly Lexeme this[short index] => ref _lexemes[index];

    internal short Find(ulong hash) => _words.Find(hash);

    internal short FindPhrase(ulong hash) => _phrases.Find(hash);

    internal short FindWhole(ulong hash) => _wholes.Find(hash);

    internal bool StartsPhrase(ulong hash) => _starts.Find(hash) != 0;

    internal void AddWhole(ulong hash, short label) => _wholes.Set(hash, label);

    internal void AddSuffix(string word)
    {
        _suffixes.Add((word, Find(TitleScanner.HashOf(word.AsSpan()))));
        _suffixes.Sort(static (left, right) => right.Word.Length - left.Word.Length);
    }

    internal void AddPrefix(string word) => _prefixes.Add(word);

    internal void AddTypo(string word)
    {
        if (word.Length > 0 && word[0] is >= 'a' and <= 'z')
        {
            (_typos[word[0] - 'a'] ??= []).Add(word);
        }
    }

    internal short AddLabel(LabelEntry label)
    {
        Labels.Add(label);
        return (short)(Labels.Count - 1);
    }

    /// <summary>Returns the entry of a word, a new one if there is none yet.</summary>
    internal ref Lexeme Entry(ulong hash, bool isPhrase)
    {
        HashTable table = isPhrase ? _phrases : _words;
        short index = table.Find(hash);
        if (index == 0)
        {
            if (_count == _lexemes.Length)
            {
                Array.Resize(ref _lexemes, _lexemes.Length * 2);
            }

            index = (short)_count++;
            table.Set(hash, index);
        }

        return ref _lexemes[index];
    }

    internal void MarkStart(ulong hash) => _starts.Set(hash, 1);

    /// <summary>Takes note of a word of an expression: it is no slip for another.</summary>
    internal void MarkPart(ulong hash) => _parts.Set(hash, 1);

    internal bool IsPart(ulong hash) => _parts.Find(hash) != 0;

    internal void MakeLowRank()
    {
        ref Lexeme lexeme = ref Entry(1, isPhrase: false);
        lexeme.Classes = WordClass.Low;
        LowRank = Find(1);
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
        foreach ((string suffix, short lexeme) in _suffixes)
        {
            length = suffix.Length;
            if (word.Length > length + 1 && word[word.Length - 1] == suffix[length - 1] && word.EndsWith(suffix.AsSpan()))
            {
                return lexeme;
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

        foreach (string prefix in _prefixes)
        {
            if (word.Length > prefix.Length + 1 && word.StartsWith(prefix.AsSpan()))
            {
                return FindStem(word.Slice(prefix.Length), out hash);
            }
        }

        hash = 0;
        return 0;
    }

    /// <summary>Finds the word that a long unknown word differs from by one slip, or <see langword="null"/>.</summary>
    internal string? Correct(ReadOnlySpan<char> word)
    {
        if (word[0] is < 'a' or > 'z' || _typos[word[0] - 'a'] is not { } targets)
        {
            return null;
        }

        foreach (string target in targets)
        {
            int difference = target.Length - word.Length;
            if (difference is >= -1 and <= 1 && IsOneSlip(word, target.AsSpan()))
            {
                return target;
            }
        }

        return null;
    }

    /// <summary>Finds the one word that a title breaks off in, or <see langword="null"/>.</summary>
    internal string? Complete(ReadOnlySpan<char> word)
    {
        string? found = null;
        if (word[0] is >= 'a' and <= 'z' && _typos[word[0] - 'a'] is { } targets)
        {
            foreach (string target in targets)
            {
                if (target.AsSpan().StartsWith(word))
                {
                    if (found is not null)
                    {
                        return null;
                    }

                    found = target;
                }
            }
        }

        return found;
    }

    // Damerau distance 1: one letter more, less, or other, or two neighbors changed.
    private static bool IsOneSlip(ReadOnlySpan<char> word, ReadOnlySpan<char> target)
    {
        int start = 0;
        while (start < word.Length && start < target.Length && word[start] == target[start])
        {
            start++;
        }

        ReadOnlySpan<char> left = word.Slice(start);
        ReadOnlySpan<char> right = target.Slice(start);
        if (left.Length != right.Length)
        {
            return left.Length > right.Length ? left.Slice(1).SequenceEqual(right) : right.Slice(1).SequenceEqual(left);
        }

        return left.IsEmpty
            || left.Slice(1).SequenceEqual(right.Slice(1))
            || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left.Slice(2).SequenceEqual(right.Slice(2)));
    }
}
