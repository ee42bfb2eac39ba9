namespace ExecRoles;

/// <summary>Writes a semantic, accessible HTML fragment: no script, no inline style, stable class names.</summary>
internal sealed class HtmlWriter : DocumentWriter
{
    private readonly string language;

    internal HtmlWriter(string kind, string language)
    {
        this.language = language;
        Output.Append("<section class=\"execroles execroles-").Append(kind).Append("\" lang=\"").Append(language).Append("\">\n");
    }

    internal override void Title(Phrase title) => Element("h2", title);

    internal override void Section(Phrase heading) => Element("h3", heading);

    internal override void Paragraph(Phrase sentence) => Element("p", sentence);

    internal override void Definitions(Facet[] facets)
    {
        Output.Append("<dl class=\"execroles-statements\">\n");
        foreach (Facet facet in facets)
        {
            Element("dt", facet.Label);
            foreach (Phrase statement in facet.Statements[0])
            {
                Element("dd", statement);
            }
        }

        Output.Append("</dl>\n");
    }

    internal override void Table(Phrase caption, Phrase corner, Phrase[] columns, Facet[] rows)
    {
        Output.Append("<table class=\"execroles-table\">\n");
        Element("caption", caption);
        Output.Append("<thead>\n<tr>\n");
        Element("th", corner, " scope=\"col\"");
        foreach (Phrase column in columns)
        {
            Element("th", column, " scope=\"col\"");
        }

        Output.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (Facet row in rows)
        {
            Output.Append("<tr>\n");
            Element("th", row.Label, " scope=\"row\"");
            foreach (Phrase[] statements in row.Statements)
            {
                Cell(statements);
            }

            Output.Append("</tr>\n");
        }

        Output.Append("</tbody>\n</table>\n");
    }

    internal override string End() => Output.Append("</section>\n").ToString();

    private void Cell(Phrase[] statements)
    {
        if (statements.Length == 1)
        {
            Element("td", statements[0]);
            return;
        }

        Output.Append("<td>\n<ul class=\"execroles-statements\">\n");
        foreach (Phrase statement in statements)
        {
            Element("li", statement);
        }

        Output.Append("</ul>\n</td>\n");
    }

    private void Element(string name, Phrase content, string attributes = "")
    {
        Output.Append('<').Append(name).Append(attributes);
        bool isForeign = content.Segments.Length == 1 && IsForeign(content.Segments[0]);
        if (isForeign)
        {
            Output.Append(" lang=\"").Append(content.Segments[0].Language).Append('"');
        }

        Output.Append('>');
        foreach (Segment segment in content.Segments)
        {
            Write(segment, needsSpan: !isForeign && IsForeign(segment));
        }

        Output.Append("</").Append(name).Append(">\n");
    }

    private void Write(Segment segment, bool needsSpan)
    {
        if (needsSpan)
        {
            Output.Append("<span lang=\"").Append(segment.Language).Append("\">");
        }

        HtmlEncode.To(Output, segment.Text);
        if (needsSpan)
        {
            Output.Append("</span>");
        }
    }

    private bool IsForeign(Segment segment) => segment.Language is not null && segment.Language != language;
}
