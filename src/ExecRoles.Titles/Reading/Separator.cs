namespace ExecRoles.Titles;

/// <summary>What stands before a word; a later value separates more.</summary>
internal enum Separator : byte
{
    None,

    /// <summary>Cut by the reader: <c>Finanz|leiter</c>.</summary>
    Fused,
    Hyphen,

    /// <summary>A hyphen at the end of a word: <c>IT- und Personalleiter</c>.</summary>
    Suspended,
    Conjunction,
    Slash,
    SpacedSlash,
    Comma,
    Dash,
    Colon,
    Bracket,
    At,
    Strong,
}
