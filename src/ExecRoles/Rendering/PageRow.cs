namespace ExecRoles;

/// <summary>One row of a page: a label, and a cell for each role.</summary>
internal sealed class PageRow(Phrase label, params PageCell[] cells)
{
    internal readonly Phrase Label = label;
    internal readonly PageCell[] Cells = cells;
}
