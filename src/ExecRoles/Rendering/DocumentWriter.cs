using System.Text;

namespace ExecRoles;

/// <summary>Writes a rendering from top to bottom in one format.</summary>
internal abstract class DocumentWriter
{
    protected StringBuilder Output { get; } = new();

    internal abstract void Title(Phrase title);

    internal abstract void Section(Phrase heading);

    internal abstract void Paragraph(Phrase sentence);

    /// <summary>Writes labels with what the first role says there.</summary>
    internal abstract void Definitions(Facet[] facets);

    internal abstract void Table(Phrase caption, Phrase corner, Phrase[] columns, Facet[] rows);

    /// <summary>Closes what is open and returns all that was written.</summary>
    internal virtual string End() => Output.ToString();
}
