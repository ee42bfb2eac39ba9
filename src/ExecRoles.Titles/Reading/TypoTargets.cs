namespace ExecRoles.Titles;

/// <summary>The long words whose slips are understood, by their first letter.</summary>
internal sealed class TypoTargets
{
    private readonly List<string>?[] _byLetter = new List<string>?[26];

    internal IEnumerable<string> All => _byLetter.SelectMany(static words => words ?? []);

    internal void Add(string word)
    {
        if (word.Length > 0 && word[0] is >= 'a' and <= 'z')
        {
            (_byLetter[word[0] - 'a'] ??= []).Add(word);
        }
    }

    /// <summary>Finds the word that a long unknown word differs from by one slip, or <see langword="null"/>.</summary>
    internal string? Correct(ReadOnlySpan<char> word)
    {
        if (word[0] is < 'a' or > 'z' || _byLetter[word[0] - 'a'] is not { } targets)
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
        if (word[0] is >= 'a' and <= 'z' && _byLetter[word[0] - 'a'] is { } targets)
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
