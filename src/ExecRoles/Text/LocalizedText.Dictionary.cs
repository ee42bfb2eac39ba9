using System.Collections;
using System.Collections.Specialized;

namespace ExecRoles;

// For serializers, test libraries and PowerShell: what they read is the texts by language. Code reads In(tag) instead.
public sealed partial class LocalizedText : IReadOnlyDictionary<string, string>, IDictionary
{
    int IReadOnlyCollection<KeyValuePair<string, string>>.Count => texts.Length;

    int ICollection.Count => texts.Length;

    IEnumerable<string> IReadOnlyDictionary<string, string>.Keys => Languages;

    ICollection IDictionary.Keys => Array.ConvertAll(texts, static text => text.Language);

    IEnumerable<string> IReadOnlyDictionary<string, string>.Values => (string[])((IDictionary)this).Values;

    ICollection IDictionary.Values => Array.ConvertAll(texts, static text => text.Text);

    bool IDictionary.IsReadOnly => true;

    bool IDictionary.IsFixedSize => true;

    bool ICollection.IsSynchronized => true;

    object ICollection.SyncRoot => this;

    private string DebuggerText => string.Join(" | ", texts.Select(static text => text.Language + ": " + text.Text));

    string IReadOnlyDictionary<string, string>.this[string key] => Exact(key)?.Text ?? throw new KeyNotFoundException($"The text is not in {Quotation.Of(key)}.");

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

    IEnumerator<KeyValuePair<string, string>> IEnumerable<KeyValuePair<string, string>>.GetEnumerator() => Pairs().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Pairs().GetEnumerator();

    IDictionaryEnumerator IDictionary.GetEnumerator()
    {
        OrderedDictionary pairs = new(texts.Length);
        Array.ForEach(texts, text => pairs.Add(text.Language, text.Text));
        return pairs.GetEnumerator();
    }

    bool IDictionary.Contains(object key) => Exact(key as string) is not null;

    void ICollection.CopyTo(Array array, int index) => Pairs().Select(static pair => new DictionaryEntry(pair.Key, pair.Value)).ToArray().CopyTo(array, index);

    void IDictionary.Add(object key, object? value) => throw ReadOnly();

    void IDictionary.Clear() => throw ReadOnly();

    void IDictionary.Remove(object key) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("A text cannot be changed. Make another one with With(languageTag, text).");

    private IEnumerable<KeyValuePair<string, string>> Pairs() =>
        texts.Select(static text => new KeyValuePair<string, string>(text.Language, text.Text));

    private ResolvedText? Exact(string? language) =>
        Array.Find(texts, text => string.Equals(text.Language, language, StringComparison.OrdinalIgnoreCase));
}
