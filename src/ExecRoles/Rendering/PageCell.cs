namespace ExecRoles;

/// <summary>What a page says in one place of a table or a list: statements, and the details that belong to them.</summary>
internal sealed class PageCell(Phrase[] statements, Phrase[] details)
{
    internal readonly Phrase[] Statements = statements;
    internal readonly Phrase[] Details = details;

    internal PageCell(Phrase statement)
        : this([statement], [])
    {
    }

    /// <summary>Gets whether there is nothing to say: the page shows a mark, and a legend says what it means.</summary>
    internal bool IsEmpty => Statements.Length == 0;

    /// <summary>Says whether a reader sees the same in both cells.</summary>
    internal bool ReadsAs(PageCell other) => ReadAlike(Statements, other.Statements) && ReadAlike(Details, other.Details);

    private static bool ReadAlike(Phrase[] one, Phrase[] other)
    {
        bool areAlike = one.Length == other.Length;
        for (int index = 0; areAlike && index < one.Length; index++)
        {
            areAlike = one[index].Text == other[index].Text;
        }

        return areAlike;
    }
}
