using System.Text;

namespace ExecRoles;

/// <summary>
/// A line of a page: one piece in one language (<see langword="null"/> stands for what has none, such as an abbreviation), or several.
/// </summary>
internal sealed class Phrase
{
    private const char LineSeparator = '\u2028';
    private const char ParagraphSeparator = '\u2029';

    internal readonly string? Language;

    // The address that stands behind the text, for pages that have links.
    internal readonly Uri? Address;

    // Null for one piece, which is most of them: a page has dozens, so they are kept small.
    internal readonly List<Phrase>? Pieces;
    private string? text;

    internal Phrase(string text, string? language = null, Uri? address = null, bool keepsSpace = false)
    {
        string line = OnOneLine(text);
        this.text = keepsSpace ? line : line.Trim();
        Language = language;
        Address = address;
    }

    internal Phrase(List<Phrase> pieces) => Pieces = pieces;

    /// <summary>Gets the text of all pieces.</summary>
    internal string Text => text ??= Join(Pieces!);

    public override string ToString() => Text;

    /// <summary>Makes a phrase with one more piece, in no language.</summary>
    internal Phrase FollowedBy(string ending)
    {
        Phrase last = new(ending, keepsSpace: true);
        return new Phrase(Pieces is null ? [this, last] : [.. Pieces, last]);
    }

    /// <summary>Begins the pieces that are in a language in lower case.</summary>
    internal Phrase Lowered(string language)
    {
        if (Pieces is null)
        {
            return Language == language ? Lowered() : this;
        }

        List<Phrase> lowered = new(Pieces.Count);
        foreach (Phrase piece in Pieces)
        {
            lowered.Add(piece.Lowered(language));
        }

        return new Phrase(lowered);
    }

    /// <summary>Begins in lower case, unless the first word has capitals of its own ("IT", "GmbH") or is none ("C#").</summary>
    private Phrase Lowered()
    {
        if (Text.Length > 1 && !char.IsLetter(Text[1]) && Text[1] is not (' ' or '-'))
        {
            return this;
        }

        int wordEnd = Text.IndexOf(' ');
        for (int index = 1; index < (wordEnd < 0 ? Text.Length : wordEnd); index++)
        {
            if (char.IsUpper(Text[index]))
            {
                return this;
            }
        }

        return new Phrase(char.ToLowerInvariant(Text[0]) + Text.Substring(1), Language, keepsSpace: true);
    }

    private static string Join(List<Phrase> pieces)
    {
        string[] texts = new string[pieces.Count];
        for (int index = 0; index < texts.Length; index++)
        {
            texts[index] = pieces[index].Text;
        }

        return string.Concat(texts);
    }

    /// <summary>
    /// Replaces what no page must pass on: line breaks and other control characters with spaces, and U+FFFE and U+FFFF with the
    /// replacement character.
    /// </summary>
    /// <remarks>
    /// Source: Unicode, section 23.7: U+FFFE and U+FFFF are no characters. XML 1.0 forbids both, and <c>string.Normalize</c> throws, as
    /// Markdig does when it makes an id of such a heading.
    /// </remarks>
    private static string OnOneLine(string text)
    {
        StringBuilder? cleaned = null;
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (character is (< ' ' or > '~') && Replacement(character) is { } replacement)
            {
                cleaned ??= new StringBuilder(text);
                cleaned[index] = replacement;
            }
        }

        return cleaned is null ? text : cleaned.ToString();
    }

    private static char? Replacement(char character) => character switch
    {
        '\uFFFE' or '\uFFFF' => '\uFFFD',
        LineSeparator or ParagraphSeparator => ' ',
        _ => char.IsControl(character) ? ' ' : null,
    };
}
