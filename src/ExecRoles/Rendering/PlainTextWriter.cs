namespace ExecRoles;

/// <summary>Writes plain text: headings, dashes and indentation, and no markup.</summary>
internal sealed class PlainTextWriter : DocumentWriter
{
    internal override void Title(Phrase title)
    {
        string text = title.ToString();
        Line(text);
        Line(new string('=', text.Length));
    }

    internal override void Section(Phrase heading)
    {
        Line(string.Empty);
        Line(heading.ToString());
    }

    internal override void Paragraph(Phrase sentence)
    {
        Line(string.Empty);
        Line(sentence.ToString());
    }

    internal override void Definitions(Facet[] facets)
    {
        Line(string.Empty);
        foreach (Facet facet in facets)
        {
            Line($"- {facet.Label}: {Joined(facet.Statements[0])}");
        }
    }

    internal override void Table(Phrase caption, Phrase corner, Phrase[] columns, Facet[] rows)
    {
        foreach (Facet row in rows)
        {
            Line(string.Empty);
            Line($"- {row.Label}");
            for (int column = 0; column < columns.Length; column++)
            {
                Line($"  {columns[column]}: {Joined(row.Statements[column])}");
            }
        }
    }

    private static string Joined(Phrase[] statements) => string.Join<Phrase>(" ", statements);

    private void Line(string text) => Output.Append(text).Append('\n');
}
