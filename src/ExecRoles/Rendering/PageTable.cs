namespace ExecRoles;

/// <summary>A table of a page: its caption, the heads of its columns, and its rows; cells have sentences, or marks alone.</summary>
internal sealed class PageTable(Phrase caption, Phrase corner, Phrase[] columns, List<PageRow> rows, bool hasMarksAlone = false)
{
    internal readonly Phrase Caption = caption;
    internal readonly Phrase Corner = corner;
    internal readonly Phrase[] Columns = columns;
    internal readonly List<PageRow> Rows = rows;
    internal readonly bool HasMarksAlone = hasMarksAlone;
}
