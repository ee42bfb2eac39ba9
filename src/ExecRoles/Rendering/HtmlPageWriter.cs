namespace ExecRoles;

/// <summary>Writes a page as an HTML fragment: one section, without styles of its own.</summary>
internal sealed class HtmlPageWriter : PageWriter
{
    private readonly HtmlOptions options;

    internal HtmlPageWriter(PageWords words, string kind, HtmlOptions options)
        : base(words)
    {
        this.options = options;
        string name = options.ClassName;
        Output.Append("<section class=\"").Append(name).Append(' ').Append(name).Append('-').Append(kind);
        Output.Append("\" lang=\"").Append(words.Language).Append('"');
        Output.Append(TextDirection.IsRightToLeft(words.Language) ? " dir=\"rtl\">\n" : ">\n");
    }

    internal override void Title(Phrase title)
    {
        if (options.HasHeading)
        {
            Element("h" + (char)('0' + options.HeadingLevel), title);
        }
    }

    internal override void Section(Phrase heading) => Element("h" + (char)('1' + options.HeadingLevel), heading);

    internal override void Paragraph(Phrase sentence) => Element("p", sentence);

    internal override void Legend(Phrase sentence) => Element("p", sentence, ClassOf("legend"));

    internal override void Definitions(List<PageRow> rows)
    {
        Open("dl", ClassOf("statements"));
        foreach (PageRow row in rows)
        {
            PageCell cell = row.Cells[0];
            Element("dt", row.Label);
            foreach (Phrase statement in cell.Statements)
            {
                Element("dd", statement);
            }

            foreach (Phrase detail in cell.Details)
            {
                Element("dd", detail, ClassOf("detail"));
            }
        }

        Output.Append("</dl>\n");
    }

    internal override void Table(PageTable table)
    {
        Open("table", table.HasMarksAlone ? ClassOf("table", "marks") : ClassOf("table"));
        if (options.HasCaptions)
        {
            Element("caption", table.Caption);
        }

        Output.Append("<thead>\n<tr>\n");
        Element("th", table.Corner, " scope=\"col\"");
        foreach (Phrase column in table.Columns)
        {
            Element("th", column, " scope=\"col\"");
        }

        Output.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (PageRow row in table.Rows)
        {
            Output.Append("<tr>\n");
            Element("th", row.Label, " scope=\"row\"");
            for (int column = 0; column < row.Cells.Length; column++)
            {
                Cell(row.Cells[column], table.Columns[column]);
            }

            Output.Append("</tr>\n");
        }

        Output.Append("</tbody>\n</table>\n");
    }

    internal override string End()
    {
        Output.Append("</section>\n");
        return base.End();
    }

    private string ClassOf(string part) => " class=\"" + options.ClassName + "-" + part + "\"";

    private string ClassOf(string part, string other) =>
        " class=\"" + options.ClassName + "-" + part + " " + options.ClassName + "-" + other + "\"";

    private void Open(string name, string attributes) => Output.Append('<').Append(name).Append(attributes).Append(">\n");

    private void Cell(PageCell cell, Phrase column)
    {
        string attributes = options.HasDataLabels ? " data-label=\"" + HtmlEncode.Of(column.Text) + "\"" : string.Empty;
        if (cell.IsEmpty)
        {
            string meaning = HtmlEncode.Of(Words.Say("words.not-listed.long").Text);
            Element("td", NotListed, attributes + ClassOf("not-listed") + " title=\"" + meaning + "\"");
            return;
        }

        if (cell.Statements.Length == 1 && cell.Details.Length == 0)
        {
            Element("td", cell.Statements[0], attributes);
            return;
        }

        Open("td", attributes);
        if (cell.Statements.Length == 1)
        {
            Element("p", cell.Statements[0]);
        }
        else
        {
            Open("ul", ClassOf("statements"));
            foreach (Phrase statement in cell.Statements)
            {
                Element("li", statement);
            }

            Output.Append("</ul>\n");
        }

        foreach (Phrase detail in cell.Details)
        {
            Element("p", detail, ClassOf("detail"));
        }

        Output.Append("</td>\n");
    }

    private void Element(string name, Phrase content, string attributes = "")
    {
        Output.Append('<').Append(name).Append(attributes);
        if (content.Pieces is { } pieces)
        {
            Output.Append('>');
            foreach (Phrase piece in pieces)
            {
                Write(piece, needsSpan: IsForeign(piece));
            }
        }
        else
        {
            Language(IsForeign(content), content);
            Output.Append('>');
            Write(content, needsSpan: false);
        }

        Output.Append("</").Append(name).Append(">\n");
    }

    private void Write(Phrase piece, bool needsSpan)
    {
        if (needsSpan)
        {
            Output.Append("<span");
            Language(needsSpan, piece);
            Output.Append('>');
        }

        bool isLink = options.HasLinks && piece.Address is { Scheme: "http" or "https" };
        if (isLink)
        {
            Output.Append("<a href=\"").Append(HtmlEncode.Of(piece.Address!.AbsoluteUri)).Append("\">");
        }

        Output.Append(HtmlEncode.Of(piece.Text)).Append(isLink ? "</a>" : string.Empty).Append(needsSpan ? "</span>" : string.Empty);
    }

    // An element with a direction of its own is isolated from the text around it.
    private void Language(bool isForeign, Phrase piece)
    {
        if (isForeign)
        {
            Output.Append(" lang=\"").Append(piece.Language).Append('"');
            string direction = TextDirection.IsRightToLeft(piece.Language!) ? " dir=\"rtl\"" : " dir=\"ltr\"";
            Output.Append(RunsAgainst(piece) ? direction : string.Empty);
        }
    }

    private bool IsForeign(Phrase piece) => piece.Language is not null && piece.Language != Words.Language;
}
