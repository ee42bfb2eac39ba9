using System.Collections;
using System.Collections.Specialized;

namespace ExecRoles;

// For serializers, test libraries and PowerShell: what they read is the texts by language. Code reads In(tag) instead.
public sealed partial class LocalizedText : IReadOnlyDictionary<string, string>, IDictionary
{
    int IReadOnlyCollection<KeyValuePair<string, string>>.Count => texts.Length;

    int ICollection.Count => texts.Length;

    IEnumerable<string> IReadOnlyDictionary<string, string>.Keys => Languages;

    ICollection IDictionary.Keys => TextParts.Column(texts, areLanguages: true);

    IEnumerable<string> IReadOnlyDictionary<string, string>.Values => TextParts.Column(texts, areLanguages: false);

    ICollection IDictionary.Values => TextParts.Column(texts, areLanguages: false);

    bool IDictionary.IsReadOnly => true;

    bool IDictionary.IsFixedSize => true;

    bool ICollection.IsSynchronized => true;

    object ICollection.SyncRoot => this;

    private string DebuggerText => TextParts.Shown(texts);

    string IReadOnlyDictionary<string, string>.this[string key] =>
        Exact(key)?.Text ?? throw new KeyNotFoundException($"The text is not in {Quotation.Of(key)}.");

    object? IDictionary.this[object key]
    {
        get => Exact(key as string)?.Text;
        set => throw ReadOnly();
    }

    bool IReadOnlyDictionary<string, string>.ContainsKey(string key) => Exact(key) is not null;

    bool IReadOnlyDictionary<string, string>.TryGetValue(string key, out string value)
    {
        ResolvedText? text = Exact(key);
        value = text?.Text!;
        return text is not null;
    }

    IEnumerator<KeyValuePair<string, string>> IEnumerable<KeyValuePair<string, string>>.GetEnumerator() =>
        TextParts.Pairs(texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => TextParts.Pairs(texts).GetEnumerator();

    IDictionaryEnumerator IDictionary.GetEnumerator()
    {
        OrderedDictionary pairs = new(texts.Length);
        foreach (ResolvedText text in texts)
        {
            pairs.Add(text.Language, text.Text);
        }

        return pairs.GetEnumerator();
    }

    bool IDictionary.Contains(object key) => Exact(key as string) is not null;

    void ICollection.CopyTo(Array array, int index)
    {
        DictionaryEntry[] entries = new DictionaryEntry[texts.Length];
        for (int position = 0; position < entries.Length; position++)
        {
            entries[position] = new DictionaryEntry(texts[position].Language, texts[position].Text);
        }

        entries.CopyTo(array, index);
    }

    void IDictionary.Add(object key, object? value) => throw ReadOnly();

    void IDictionary.Clear() => throw ReadOnly();

    void IDictionary.Remove(object key) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("A text cannot be changed. Make another one with With(languageTag, text).");

    private ResolvedText? Exact(string? language) => TextLookup.FindExact(texts, language);
}
