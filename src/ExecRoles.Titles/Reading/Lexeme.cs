namespace ExecRoles.Titles;

/// <summary>What the lexicon says about a word or an expression.</summary>
internal struct Lexeme
{
    internal const byte AnyLanguage = 0;

    internal WordClass Classes;
    internal RankClass Rank;
    internal byte Language;

    /// <summary>Whether the function goes with ranks of its own language alone.</summary>
    internal bool IsStrict;

    /// <summary>The function or the named thing, as an index into the lexicon; 0 is none.</summary>
    internal short Concept;

    /// <summary>The acronym or the label, as an index into the lexicon; 0 is none.</summary>
    internal short Label;
    internal TitleStrength Strength;

    internal readonly bool Is(WordClass classes) => (Classes & classes) != 0;
}
