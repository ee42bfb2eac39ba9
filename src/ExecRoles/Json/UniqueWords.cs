namespace ExecRoles.Json;

/// <summary>Tells which words come twice: without allocating for few, and quickly for many.</summary>
internal sealed class UniqueWords
{
    private const int Few = 16;
    private readonly List<string> few = new(Few);
    private HashSet<string>? many;

    /// <summary>Gets all words.</summary>
    internal IReadOnlyCollection<string> All => many is null ? few : many;

    /// <summary>Adds a word; false if it was there before.</summary>
    internal bool Add(string word)
    {
        if (few.Count == Few)
        {
            many ??= new HashSet<string>(few, StringComparer.Ordinal);
            return many.Add(word);
        }

        if (few.Contains(word))
        {
            return false;
        }

        few.Add(word);
        return true;
    }

    internal void Clear()
    {
        few.Clear();
        many = null;
    }
}
