namespace ExecRoles.Titles;

/// <summary>What the grammar found at one place of a title, before it is decided what the title says.</summary>
internal struct Finding
{
    internal const int Most = 8;

    internal short Set;
    internal short Label;
    internal TitleStrength Strength;
    internal TitleRelation Relation;
    internal TitleMatchKind Kind;
    internal int Start;
    internal int End;
    internal bool IsActing;

    /// <summary>Whether it is an office without a function, which any other role explains.</summary>
    internal bool IsBare;

    /// <summary>Whether it says nothing beside any other role.</summary>
    internal bool IsWeak;
}
