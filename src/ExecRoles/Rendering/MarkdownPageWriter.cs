namespace ExecRoles;

/// <summary>Writes a page as Markdown (CommonMark with the tables of GitHub), safe in every reader.</summary>
internal sealed class MarkdownPageWriter(PageWords words) : PageWriter(words)
{
    private const string LineBreak = "<br>";

    internal override void Title(Phrase title) => Output.Append("## ").Append(Escaped(title)).Append('\n');

    internal override void Section(Phrase heading) => Output.Append("\n### ").Append(Escaped(heading)).Append('\n');

    internal override void Paragraph(Phrase sentence) =>
        Output.Append('\n').Append(MarkdownEscape.Of(TextOf(sentence), isBlock: true)).Append('\n');

    internal override void Definitions(List<PageRow> rows)
    {
        Output.Append('\n');
        foreach (PageRow row in rows)
        {
            PageCell cell = row.Cells[0];
            Output.Append("- **").Append(MarkdownEscape.Of(TextOf(row.Label, isAlone: false) + ":", isBlock: false)).Append("**");
            if (cell.Statements.Length < 2)
            {
                Output.Append(' ').Append(Escaped(cell.Statements[0], isAlone: false));
            }

            Output.Append('\n');
            Items(cell.Statements.Length < 2 ? [] : cell.Statements);
            Items(cell.Details);
        }
    }

    internal override void Table(PageTable table)
    {
        Output.Append("\n| ").Append(Escaped(table.Corner)).Append(" |");
        foreach (Phrase column in table.Columns)
        {
            Output.Append(' ').Append(Escaped(column)).Append(" |");
        }

        Output.Append("\n|");
        for (int column = 0; column <= table.Columns.Length; column++)
        {
            Output.Append(" --- |");
        }

        Output.Append('\n');
        foreach (PageRow row in table.Rows)
        {
            Output.Append("| **").Append(Escaped(row.Label)).Append("** |");
            foreach (PageCell cell in row.Cells)
            {
                Output.Append(' ');
                Cell(cell);
                Output.Append(" |");
            }

            Output.Append('\n');
        }
    }

    internal override void Legend(Phrase sentence) => Paragraph(sentence);

    // Four spaces: with less, the original Markdown takes the items for neighbors of the one that they belong to.
    private void Items(Phrase[] items)
    {
        foreach (Phrase item in items)
        {
            Output.Append("    - ").Append(MarkdownEscape.Of(TextOf(item), isBlock: true)).Append('\n');
        }
    }

    // Lists cannot stand in a cell; a bullet and a line break can, in every reader.
    private void Cell(PageCell cell)
    {
        if (cell.IsEmpty)
        {
            Output.Append(Escaped(NotListed));
            return;
        }

        bool isAlone = cell.Statements.Length == 1 && cell.Details.Length == 0;
        for (int index = 0; index < cell.Statements.Length; index++)
        {
            Output.Append(index == 0 ? string.Empty : LineBreak)
                .Append(cell.Statements.Length == 1 ? string.Empty : "• ")
                .Append(Escaped(cell.Statements[index], isAlone));
        }

        foreach (Phrase detail in cell.Details)
        {
            Output.Append(LineBreak).Append(Escaped(detail, isAlone));
        }
    }

    private string Escaped(Phrase phrase, bool isAlone = true) => MarkdownEscape.Of(TextOf(phrase, isAlone), isBlock: false);
}
