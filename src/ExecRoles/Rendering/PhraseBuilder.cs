using System.Text;

namespace ExecRoles;

/// <summary>Puts a phrase together; what is in the language of the page, or in none, becomes one piece.</summary>
/// <remarks>Builders may share a scratch pad if the last to begin is the first to end.</remarks>
internal struct PhraseBuilder(StringBuilder scratchPad, string language)
{
    private readonly int start = scratchPad.Length;
    private List<Phrase>? pieces;

    internal void Add(string text, int from, int end, string textLanguage)
    {
        if (textLanguage == language)
        {
            scratchPad.Append(text, from, end - from);
        }
        else if (end > from)
        {
            AddForeign(new Phrase(text.Substring(from, end - from), textLanguage, keepsSpace: true));
        }
    }

    internal void Add(Phrase phrase)
    {
        if (phrase.Pieces is { } inside)
        {
            foreach (Phrase piece in inside)
            {
                Add(piece);
            }
        }
        else if (phrase.Address is null && (phrase.Language is null || phrase.Language == language))
        {
            scratchPad.Append(phrase.Text);
        }
        else
        {
            AddForeign(phrase);
        }
    }

    internal Phrase End()
    {
        if (pieces is null)
        {
            return TakeNative();
        }

        AddNative(pieces);
        return pieces.Count == 1 ? pieces[0] : new Phrase(pieces);
    }

    private void AddForeign(Phrase piece)
    {
        pieces ??= [];
        AddNative(pieces);
        int last = pieces.Count - 1;
        if (last >= 0 && pieces[last].Language == piece.Language && pieces[last].Address is null && piece.Address is null)
        {
            // On pages from right to left, each piece is placed by itself.
            pieces[last] = new Phrase(pieces[last].Text + piece.Text, piece.Language, keepsSpace: true);
        }
        else
        {
            pieces.Add(piece);
        }
    }

    private readonly void AddNative(List<Phrase> pieces)
    {
        if (scratchPad.Length > start)
        {
            pieces.Add(TakeNative());
        }
    }

    private readonly Phrase TakeNative()
    {
        string text = scratchPad.ToString(start, scratchPad.Length - start);
        scratchPad.Length = start;
        return new Phrase(text, language, keepsSpace: true);
    }
}
