namespace ExecRoles.AspNetCore;

/// <summary>What a page shows.</summary>
internal enum PageKind
{
    List,
    Description,
    Comparison,
    Matrix,
}
