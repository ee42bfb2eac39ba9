using System.Text;

namespace ExecRoles;

/// <summary>A piece of a line in one language; <see langword="null"/> stands for what has none, such as an abbreviation.</summary>
internal sealed class Segment(string text, string? language, Uri? address = null)
{
    private const char LineSeparator = '\u2028';
    private const char ParagraphSeparator = '\u2029';

    internal readonly string Text = OnOneLine(text);
    internal readonly string? Language = language;

    // The address that stands behind the text, for pages that have links.
    internal readonly Uri? Address = address;

    /// <summary>Begins in lower case, unless the first word has capitals of its own ("IT", "GmbH") or is none ("C#").</summary>
    internal Segment Lowered()
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

        return new Segment(char.ToLowerInvariant(Text[0]) + Text.Substring(1), Language);
    }

    /// <summary>
    /// Replaces what no page must pass on: line breaks and other control characters with spaces, and U+FFFE and U+FFFF with the
    /// replacement character.
    /// </summary>
    /// <remarks>
    /// Source: Unicode, section 23.7: U+FFFE and U+FFFF are no characters. XML 1.0 forbids both, and <c>string.Normalize</c> throws, as
    /// Markdig does when it makes an id of such a heading.
    /// </remarks>
    internal static string OnOneLine(string text)
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
