namespace ExecRoles;

/// <summary>Writes a page as plain text.</summary>
internal sealed class TextPageWriter(PageWords words) : PageWriter(words)
{
    internal override bool ShowsEmptyMarks => false;

    internal override void Title(Phrase title)
    {
        string text = TextOf(title);
        Line(text);
        Line(new string('=', text.Length));
    }

    internal override void Section(Phrase heading)
    {
        Line(string.Empty);
        Line(TextOf(heading));
    }

    internal override void Paragraph(Phrase sentence)
    {
        Line(string.Empty);
        Line(TextOf(sentence));
    }

    internal override void Definitions(List<PageRow> rows)
    {
        Line(string.Empty);
        foreach (PageRow row in rows)
        {
            Cell("- ", row.Label, row.Cells[0]);
        }
    }

    internal override void Table(PageTable table)
    {
        foreach (PageRow row in table.Rows)
        {
            Line(string.Empty);
            Line("- " + TextOf(row.Label));
            if (table.HasMarksAlone)
            {
                Marks(table.Columns, row.Cells);
                continue;
            }

            for (int column = 0; column < table.Columns.Length; column++)
            {
                Cell("  ", table.Columns[column], row.Cells[column]);
            }
        }
    }

    internal override void Legend(Phrase sentence) => Paragraph(sentence);

    /// <summary>Writes a line for each mark of a row, with the columns that have it: a grid of many columns would not fit.</summary>
    private void Marks(Phrase[] columns, PageCell[] cells)
    {
        List<string> written = [];
        foreach (PageCell cell in cells)
        {
            if (cell.IsEmpty || written.Contains(cell.Statements[0].Text))
            {
                continue;
            }

            string mark = cell.Statements[0].Text;
            written.Add(mark);
            List<string> marked = [];
            for (int column = 0; column < cells.Length; column++)
            {
                if (!cells[column].IsEmpty && cells[column].Statements[0].Text == mark)
                {
                    marked.Add(TextOf(columns[column], isAlone: false));
                }
            }

            Line($"  {mark} " + string.Join(", ", marked));
        }
    }

    private void Cell(string indent, Phrase label, PageCell cell)
    {
        string start = indent + TextOf(label, isAlone: false) + ":";
        string inner = new string(' ', indent.Length) + "  ";
        if (cell.Statements.Length < 2)
        {
            Line(start + " " + TextOf(cell.IsEmpty ? NotListed : cell.Statements[0], isAlone: false));
        }
        else
        {
            Line(start);
            foreach (Phrase statement in cell.Statements)
            {
                Line(inner + "- " + TextOf(statement));
            }
        }

        foreach (Phrase detail in cell.Details)
        {
            Line(inner + TextOf(detail));
        }
    }

    private void Line(string text) => Output.Append(text).Append('\n');
}
