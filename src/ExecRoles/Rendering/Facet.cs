namespace ExecRoles;

/// <summary>One row of a rendering: a label, and for each role what it says there.</summary>
internal sealed class Facet(Phrase label, Phrase[][] statements)
{
    internal Phrase Label { get; } = label;

    internal Phrase[][] Statements { get; } = statements;
}
