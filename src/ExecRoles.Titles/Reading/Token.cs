namespace ExecRoles.Titles;

/// <summary>A word or an expression of a title: where it stands, what it is.</summary>
internal struct Token
{
    internal ulong Hash;
    internal int Start;
    internal int End;
    internal short FoldStart;
    internal short FoldLength;

    /// <summary>What it is, as an index into the lexicon; 0 is an unknown word.</summary>
    internal short Lexeme;
    internal Separator Separator;

    /// <summary>Which prepositions stand before it.</summary>
    internal WordClass Before;

    /// <summary>Whether it belongs to the name of a company.</summary>
    internal bool IsCompany;

    /// <summary>Whether it is an acronym in the plural: <c>CFOs</c>.</summary>
    internal bool IsPlural;

    /// <summary>Whether the word before ends in a hyphen that this one completes: <c>IT- und Personalleiter</c>.</summary>
    internal bool CompletesHyphen;

    /// <summary>Whether the title breaks off here: <c>Unterne...</c>.</summary>
    internal bool IsCut;
}
