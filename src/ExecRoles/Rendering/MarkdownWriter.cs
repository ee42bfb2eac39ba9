namespace ExecRoles;

/// <summary>Writes Markdown: CommonMark with the tables of GitHub Flavored Markdown.</summary>
internal sealed class MarkdownWriter : DocumentWriter
{
    internal override void Title(Phrase title) => Output.Append("## ").Append(Escaped(title)).Append('\n');

    internal override void Section(Phrase heading) => Output.Append("\n### ").Append(Escaped(heading)).Append('\n');

    internal override void Paragraph(Phrase sentence) =>
        Output.Append('\n').Append(MarkdownEscape.Of(sentence.ToString(), isBlock: true)).Append('\n');

    internal override void Definitions(Facet[] facets)
    {
        Output.Append('\n');
        foreach (Facet facet in facets)
        {
            Output.Append("- **").Append(MarkdownEscape.Of(facet.Label + ":", isBlock: false)).Append("** ").Append(Joined(facet.Statements[0])).Append('\n');
        }
    }

    internal override void Table(Phrase caption, Phrase corner, Phrase[] columns, Facet[] rows)
    {
        Output.Append("\n| ").Append(Escaped(corner)).Append(" |");
        foreach (Phrase column in columns)
        {
            Output.Append(' ').Append(Escaped(column)).Append(" |");
        }

        Output.Append("\n|");
        for (int column = 0; column <= columns.Length; column++)
        {
            Output.Append(" --- |");
        }

        Output.Append('\n');
        foreach (Facet row in rows)
        {
            Output.Append("| **").Append(Escaped(row.Label)).Append("** |");
            foreach (Phrase[] statements in row.Statements)
            {
                Output.Append(' ').Append(Joined(statements)).Append(" |");
            }

            Output.Append('\n');
        }
    }

    private static string Joined(Phrase[] statements) => string.Join(" ", statements.Select(Escaped));

    private static string Escaped(Phrase phrase) => MarkdownEscape.Of(phrase.ToString(), isBlock: false);
}
