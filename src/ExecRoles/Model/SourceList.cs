namespace ExecRoles;

/// <summary>Sources that are given, or written in short and read when somebody asks for them.</summary>
internal sealed class SourceList : IEquatable<SourceList>
{
    internal static readonly SourceList Empty = new(notation: null);
    private readonly string? notation;
    private IReadOnlyList<Source>? sources;

    internal SourceList(string? notation) => this.notation = notation;

    internal SourceList(Source[] checkedSources) => sources = new ReadOnlyList<Source>(checkedSources);

    internal IReadOnlyList<Source> Sources => sources ??= SourceNotation.Read(notation);

    public bool Equals(SourceList? other) => other is not null && ListEquality.SameSequence(Sources, other.Sources);

    public override bool Equals(object? obj) => Equals(obj as SourceList);

    public override int GetHashCode() => ListEquality.Hash(Sources);

    internal static SourceList Require(IEnumerable<Source>? sources, string parameterName)
    {
        Source[] given = [.. sources ?? []];
        int missing = Array.IndexOf(given, null);
        return missing switch
        {
            >= 0 => throw new ArgumentNullException(parameterName, $"Source {missing + 1} of {given.Length} is null. Leave it out or give one."),
            _ => given.Length == 0 ? Empty : new SourceList(given),
        };
    }
}
