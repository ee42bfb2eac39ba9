using System.Text;

namespace ExecRoles;

/// <summary>Writes a page from top to bottom in one format.</summary>
internal abstract class PageWriter(PageWords words)
{
    private const string FirstStrongIsolate = "\u2068";
    private const string PopDirectionalIsolate = "\u2069";
    private const int TypicalLength = 3584;

    // One thread makes a page from beginning to end, and uses the buffer again for the next one: it is a quarter of what a page takes.
    [ThreadStatic]
    private static StringBuilder? spare;

    private Phrase? notListed;

    internal readonly PageWords Words = words;
    protected readonly StringBuilder Output = TakeSpare();

    /// <summary>Gets what stands in an empty cell.</summary>
    protected Phrase NotListed => notListed ??= Words.Say("words.not-listed");

    /// <summary>Gets whether a table of marks has cells for the marks that are not there.</summary>
    internal virtual bool ShowsEmptyMarks => true;

    internal abstract void Title(Phrase title);

    internal abstract void Section(Phrase heading);

    internal abstract void Paragraph(Phrase sentence);

    /// <summary>Writes a list of labels, each with what is said there.</summary>
    internal abstract void Definitions(List<PageRow> rows);

    internal abstract void Table(PageTable table);

    /// <summary>Says what marks in a table mean.</summary>
    internal abstract void Legend(Phrase sentence);

    /// <summary>Closes what is open and returns all that was written.</summary>
    internal virtual string End()
    {
        string page = Output.ToString();
        spare = Output.Capacity <= 4 * TypicalLength ? Output.Clear() : null;
        return page;
    }

    private static StringBuilder TakeSpare()
    {
        StringBuilder output = spare ?? new StringBuilder(TypicalLength);
        spare = null;
        return output;
    }

    /// <summary>
    /// Gets the text of a phrase; a piece that runs in the other direction is isolated, so that it does not turn its neighbors around.
    /// </summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="isAlone">Whether the line has nothing but the phrase, so that one in one language has no neighbors.</param>
    protected string TextOf(Phrase phrase, bool isAlone = true)
    {
        if (phrase.Pieces is not { } pieces)
        {
            return isAlone || !RunsAgainst(phrase) ? phrase.Text : Isolated(phrase);
        }

        bool runsAgainst = false;
        foreach (Phrase piece in pieces)
        {
            runsAgainst |= RunsAgainst(piece);
        }

        if (!runsAgainst)
        {
            return phrase.Text;
        }

        string text = string.Empty;
        foreach (Phrase piece in pieces)
        {
            text += RunsAgainst(piece) ? Isolated(piece) : piece.Text;
        }

        return text;
    }

    private static string Isolated(Phrase piece) => FirstStrongIsolate + piece.Text + PopDirectionalIsolate;

    protected bool RunsAgainst(Phrase piece) => piece.Language is { } language
        && language != Words.Language
        && TextDirection.IsRightToLeft(language) != TextDirection.IsRightToLeft(Words.Language);
}
