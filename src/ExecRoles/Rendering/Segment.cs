using System.Text;

namespace ExecRoles;

/// <summary>A piece of a rendered line in one language; <see langword="null"/> stands for what has none, such as an abbreviation.</summary>
internal readonly struct Segment(string text, string? language)
{
    private const char LineSeparator = '\u2028';
    private const char ParagraphSeparator = '\u2029';

    internal string Text { get; } = OnOneLine(text);

    internal string? Language { get; } = language;

    /// <summary>Begins in lower case, unless the first word has capitals of its own ("IT", "GmbH").</summary>
    internal Segment Lowered()
    {
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

    /// <summary>Puts a space in the place of line breaks and other control characters, which no rendering must pass on.</summary>
    internal static string OnOneLine(string text)
    {
        StringBuilder? cleaned = null;
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsControl(text[index]) || text[index] is LineSeparator or ParagraphSeparator)
            {
                cleaned ??= new StringBuilder(text);
                cleaned[index] = ' ';
            }
        }

        return cleaned is null ? text : cleaned.ToString();
    }
}
