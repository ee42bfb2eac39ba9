namespace ExecRoles.Titles;

/// <summary>The kinds of rank for which a function can have a strength of its own.</summary>
internal enum RankClass : byte
{
    None,
    Chief,
    Board,
    Chef,
    Head,
    Director,
    Vp,
    Leiter,

    /// <summary>The same as <see cref="Leiter"/> with the function in front: <c>Vertriebsleiter</c>.</summary>
    Front,
    Dept,
    Direktor,
    Office,

    /// <summary>A board in English: an office that takes no function.</summary>
    Plain,
}
