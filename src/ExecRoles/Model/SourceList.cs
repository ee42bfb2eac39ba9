namespace ExecRoles;

/// <summary>The sources of one fact: given, or those of a built-in text, which are read only when somebody asks.</summary>
internal sealed class SourceList
{
    internal static readonly SourceList Empty = new(ReadOnlyList<Source>.Empty);
    private readonly string? key;
    private IReadOnlyList<Source>? items;

    /// <summary>Initializes the sources of the built-in text with a key.</summary>
    internal SourceList(string key) => this.key = key;

    private SourceList(IReadOnlyList<Source> items) => this.items = items;

    internal IReadOnlyList<Source> Items => items ??= SourceNotation.Read(BuiltInTexts.SourcesOf(key!));

    internal bool Equals(SourceList other) => ListEquality.SameSequence(Items, other.Items);

    internal static SourceList Require(IReadOnlyList<Source> sources, string parameterName)
    {
        ReadOnlyList<Source> given = ReadOnlyList<Source>.Require(sources, "Source", parameterName);
        return given.Count == 0 ? Empty : new SourceList(given);
    }
}
