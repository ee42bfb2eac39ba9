namespace ExecRoles;

/// <summary>One row of a rendering: a label, and for each role what it says there.</summary>
internal sealed class Facet(Phrase label, IReadOnlyList<IReadOnlyList<Phrase>> statements)
{
    internal Phrase Label { get; } = label;

    internal IReadOnlyList<IReadOnlyList<Phrase>> Statements { get; } = statements;
}
