using System.Globalization;
using System.Text;

namespace ExecRoles;

/// <summary>Escapes plain text so that no Markdown reader takes any of it for markup.</summary>
/// <remarks>
/// A backslash makes literal only what it does in the original Markdown (https://daringfireball.net/projects/markdown/syntax, "Backslash
/// escapes"): elsewhere, a reader may show it, and read on. For all other marks stands a character reference, which every reader knows.
/// Escaped are also the marks of the usual extensions (GitHub's, Markdig's, Pandoc's, those of Python-Markdown): tables, strikethrough,
/// sub- and superscript, mathematics, citations, attributes, emoji, arrows, addresses, admonitions. What is a mark only in some places
/// is escaped only there, so that ordinary sentences stay as they are. GitHub makes links of e-mail addresses whatever is escaped.
/// </remarks>
internal static class MarkdownEscape
{
    private const string Anywhere = "\\`*_[<{|~^$@";
    private const string AtStart = "+->:";
    private const string ThriceAtStart = "!?/";
    private const string Doubled = "=+:\"%";
    private const string EyesWithNose = ";8BxX";
    private const string RomanDigits = "ivxlcdmIVXLCDM";

    /// <summary>
    /// Escapes a text without line breaks. White space around it, which means nothing in Markdown or makes code, is left out.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isBlock">Whether the text begins a line, where it could be taken for a list, a quotation or a definition.</param>
    /// <returns>Markdown that shows the text.</returns>
    internal static string Of(string text, bool isBlock)
    {
        string content = Trimmed(text);
        StringBuilder? escaped = null;
        int copied = 0;
        int blockMark = isBlock ? BlockMark(content) : -1;
        for (int index = 0; index < content.Length; index++)
        {
            char character = content[index];
            if (character != ' ' && !char.IsLetterOrDigit(character) && (index == blockMark || IsMark(content, index)))
            {
                escaped ??= new StringBuilder(content.Length + 8);
                escaped.Append(content, copied, index - copied).Append(Escaped(character));
                copied = index + 1;
            }
        }

        return escaped is null ? content : escaped.Append(content, copied, content.Length - copied).ToString();
    }

    // Markdig reads attributes from {…} at the end of a heading, backslash or not.
    private static string Escaped(char mark) => mark switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        '\\' or '`' or '*' or '_' or '[' or '(' or ')' or '#' or '+' or '-' or '.' or '!' => "\\" + mark,
        _ => "&#" + ((int)mark).ToString(CultureInfo.InvariantCulture) + ";",
    };

    /// <summary>Leaves out white space at both ends, and byte order marks, which many readers count as such.</summary>
    private static string Trimmed(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return text.Substring(start, end - start);
    }

    private static bool IsSpace(char character) => character == '\uFEFF' || char.IsWhiteSpace(character);

    /// <summary>Finds what makes a block of a line: its first character, or the point or parenthesis after a number or letter.</summary>
    private static int BlockMark(string text)
    {
        if (text.Length > 0 && (AtStart.Contains(text[0]) || IsThrice(text)))
        {
            return 0;
        }

        int start = text.Length > 0 && text[0] == '(' ? 1 : 0;
        int mark = text.IndexOfAny(['.', ')']);
        bool isListMark = mark > start
            && (mark + 1 == text.Length || IsSpace(text[mark + 1]))
            && IsListLabel(text, start, mark);
        return isListMark ? mark : -1;
    }

    private static bool IsThrice(string text) =>
        text.Length > 2 && ThriceAtStart.Contains(text[0]) && text[1] == text[0] && text[2] == text[0];

    private static bool IsListLabel(string text, int start, int end)
    {
        bool isNumber = true;
        bool isRoman = true;
        for (int index = start; index < end; index++)
        {
            isNumber &= text[index] is >= '0' and <= '9';
            isRoman &= RomanDigits.Contains(text[index]);
        }

        return isNumber || isRoman || end - start == 1;
    }

    private static bool IsMark(string text, int index)
    {
        char character = text[index];
        char before = index > 0 ? text[index - 1] : ' ';
        char after = index + 1 < text.Length ? text[index + 1] : ' ';
        return Anywhere.Contains(character)
            || (Doubled.Contains(character) && (before == character || after == character))
            || character switch
            {
                '#' => IsSpace(before) || index + 1 == text.Length,
                '&' => IsEntity(text, index),
                '.' => IsAfter(text, index, "www"),
                ':' => IsColonMark(text, index, before, after),
                '>' => before is '-' or '=',
                '(' or ')' => before == ';' || (before == '-' && index > 1 && EyesWithNose.Contains(text[index - 2])),
                _ => false,
            };
    }

    private static bool IsEntity(string text, int index)
    {
        int end = index + 1;
        while (end < text.Length && (text[end] == '#' || char.IsLetterOrDigit(text[end])))
        {
            end++;
        }

        return end > index + 1 && end < text.Length && text[end] == ';';
    }

    // Part of an address, of a smiley, or of a short code: the "b" of "a:b:" is an emoji.
    private static bool IsColonMark(string text, int index, char before, char after)
    {
        if (IsSpace(after))
        {
            return IsAfterScheme(text, index);
        }

        if (!char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after))
        {
            return true;
        }

        int end = index + 1;
        while (end < text.Length && text[end] != ':' && !IsSpace(text[end]))
        {
            end++;
        }

        return (end < text.Length && text[end] == ':') || IsAfterScheme(text, index);
    }

    private static bool IsAfterScheme(string text, int index) =>
        IsAfter(text, index, "mailto") || IsAfter(text, index, "tel") || IsAfter(text, index, "xmpp");

    private static bool IsAfter(string text, int index, string word) =>
        index >= word.Length && string.Compare(text, index - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
