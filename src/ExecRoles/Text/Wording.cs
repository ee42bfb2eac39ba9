using System.Collections.Concurrent;

namespace ExecRoles;

/// <summary>
/// The words of the pages: labels, names of enumeration values, templates; the built-in ones, but for those that a catalog overrides.
/// </summary>
/// <remarks>Immutable and thread-safe; equality is that of the words which are not the built-in ones.</remarks>
internal sealed class Wording
{
    internal static readonly Wording BuiltIn = new(new Dictionary<string, LocalizedText>(StringComparer.Ordinal));
    private static readonly ConcurrentDictionary<string, LocalizedText> BuiltInWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalizedText> changed;

    private Wording(Dictionary<string, LocalizedText> changed) => this.changed = changed;

    /// <summary>Gets the words that differ from the built-in ones, in ordinal order of their keys.</summary>
    internal IReadOnlyDictionary<string, LocalizedText> Changed =>
        new SortedDictionary<string, LocalizedText>(changed, StringComparer.Ordinal);

    internal LocalizedText this[string key] =>
        changed.Count > 0 && changed.TryGetValue(key, out LocalizedText? word) ? word : BuiltInWord(key);

    internal bool Equals(Wording other)
    {
        bool areEqual = changed.Count == other.changed.Count;
        foreach (KeyValuePair<string, LocalizedText> word in changed)
        {
            areEqual &= other.changed.TryGetValue(word.Key, out LocalizedText? text) && text.Equals(word.Value);
        }

        return areEqual;
    }

    // Each page reads a dozen words; decoding them anew would take longer than the rest of the page.
    internal static LocalizedText BuiltInWord(string key) =>
        BuiltInWords.TryGetValue(key, out LocalizedText? word) ? word : BuiltInWords.GetOrAdd(key, BuiltInTexts.Get);

    /// <summary>Gets a word that there may be: one that is built in, or that was given.</summary>
    internal LocalizedText? Find(string key) => changed.TryGetValue(key, out LocalizedText? word)
        ? word
        : TextKeys.IsWord(key) && BuiltInTexts.Has(key) ? BuiltInWord(key) : null;

    /// <summary>Makes a wording with the words that another one has changed, language by language.</summary>
    internal Wording With(Wording above)
    {
        if (ReferenceEquals(above, BuiltIn))
        {
            return this;
        }

        Dictionary<string, LocalizedText> words = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, LocalizedText> word in above.changed)
        {
            words.Add(word.Key, BuiltInTexts.TryGet(word.Key) is { } builtIn ? this[word.Key].PutChanges(word.Value, builtIn) : word.Value);
        }

        return With(words);
    }

    /// <summary>Makes a wording with other words; one that is like the built-in word is not an override.</summary>
    internal Wording With(IEnumerable<KeyValuePair<string, LocalizedText>> words)
    {
        Dictionary<string, LocalizedText> result = new(changed, StringComparer.Ordinal);
        foreach (KeyValuePair<string, LocalizedText> word in words)
        {
            if (BuiltInTexts.TryGet(word.Key) == word.Value)
            {
                result.Remove(word.Key);
            }
            else
            {
                result[word.Key] = word.Value;
            }
        }

        return new Wording(result);
    }
}
