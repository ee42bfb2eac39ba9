using System.Collections.Concurrent;

namespace ExecRoles;

/// <summary>The words that belong to no role or area: names of aspects and enum values, and what renderings say of their own.</summary>
/// <remarks>Immutable and thread-safe; equality is that of the words which are not the built-in ones.</remarks>
internal sealed class Wording : IEquatable<Wording>
{
    private static readonly ConcurrentDictionary<string, LocalizedText> BuiltInTexts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, LocalizedText> changed;
    private Aspect? mandate;
    private Aspect? focus;
    private Aspect? vendors;

    private Wording(SortedDictionary<string, LocalizedText> changed) => this.changed = changed;

    internal static Wording BuiltIn { get; } = new(new SortedDictionary<string, LocalizedText>(StringComparer.Ordinal));

    internal static IReadOnlyList<string> Keys => KeyListing.Keys;

    /// <summary>Gets the words that differ from the built-in ones, in the ordinal order of their keys.</summary>
    internal IReadOnlyDictionary<string, LocalizedText> Changed => changed;

    internal Aspect Mandate => mandate ??= AspectOf(Aspect.MandateId);

    internal Aspect Focus => focus ??= AspectOf(Aspect.FocusId);

    internal Aspect Vendors => vendors ??= AspectOf(Aspect.VendorsId);

    internal LocalizedText this[string key] => changed.Count > 0 && changed.TryGetValue(key, out LocalizedText? text) ? text : BuiltInText(key);

    public bool Equals(Wording? other) => ReferenceEquals(this, other)
        || (other is not null
            && changed.Count == other.changed.Count
            && changed.All(word => other.changed.TryGetValue(word.Key, out LocalizedText? text) && text.Equals(word.Value)));

    public override bool Equals(object? obj) => Equals(obj as Wording);

    public override int GetHashCode() => changed.Count;

    internal static LocalizedText BuiltInText(string key) =>
        BuiltInTexts.TryGetValue(key, out LocalizedText? text) ? text : BuiltInTexts.GetOrAdd(key, EmbeddedTexts.Get);

    internal Wording Change(TextChange change)
    {
        SortedDictionary<string, LocalizedText> result = new(StringComparer.Ordinal);
        bool isChanged = false;
        foreach (string key in Keys)
        {
            LocalizedText text = change(key, this[key]);
            isChanged |= !ReferenceEquals(text, this[key]);
            if (!text.Equals(BuiltInText(key)))
            {
                result.Add(key, text);
            }
        }

        return isChanged ? new Wording(result) : this;
    }

    private Aspect AspectOf(string id) => new(id, this[RoleTextKeys.ForAspect(id)]);

    private static class KeyListing
    {
        internal static readonly IReadOnlyList<string> Keys =
            new ReadOnlyList<string>([.. RoleTextKeys.BuiltIn.Where(RoleTextKeys.IsWord)]);
    }
}
