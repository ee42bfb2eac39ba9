namespace ExecRoles.Titles;

/// <summary>The kinds of head that words before them treat differently: an assistant CEO is a deputy, an assistant director not.</summary>
internal enum HeadKind
{
    Rank,
    Label,
    Office,
}
