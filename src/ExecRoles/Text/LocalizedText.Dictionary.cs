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
        Exact(key) ?? throw new KeyNotFoundException($"The text is not in {Quotation.Of(key)}.");

    object? IDictionary.this[object key]
    {
        get => Exact(key as string);
        set => throw ReadOnly();
    }

    bool IReadOnlyDictionary<string, string>.ContainsKey(string key) => Exact(key) is not null;

    bool IReadOnlyDictionary<string, string>.TryGetValue(string key, out string value)
    {
        value = Exact(key)!;
        return value is not null;
    }

    IEnumerator<KeyValuePair<string, string>> IEnumerable<KeyValuePair<string, string>>.GetEnumerator() =>
        TextParts.Pairs(texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => TextParts.Pairs(texts).GetEnumerator();

    IDictionaryEnumerator IDictionary.GetEnumerator()
    {
        OrderedDictionary pairs = new(texts.Length);
        foreach (LanguageText text in texts)
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

    private string? Exact(string? language) => TextLookup.FindExact(texts, language) is var found and >= 0 ? texts[found].Text : null;
}
