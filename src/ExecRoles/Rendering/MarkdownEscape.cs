using System.Text;

namespace ExecRoles;

/// <summary>Escapes plain text so that no Markdown reader takes any of it for markup.</summary>
/// <remarks>
/// Source: CommonMark 0.31, section 2.4: a backslash before ASCII punctuation makes it literal. Escaped are also the marks of the usual
/// extensions (GitHub's, Markdig's): tables, strikethrough, sub- and superscript, mathematics, citations, attributes, emoji, addresses.
/// What is a mark only in some places is escaped only there, so that ordinary sentences stay as they are. GitHub makes links of e-mail
/// addresses whatever is escaped.
/// </remarks>
internal static class MarkdownEscape
{
    private const string Anywhere = "\\`*_[<{|~^$@";
    private const string AtStart = "+->:";
    private const string Doubled = "=+:\"";
    private const string RomanDigits = "ivxlcdmIVXLCDM";
    private static readonly string[] Schemes = ["mailto", "tel", "xmpp"];

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
                escaped.Append(content, copied, index - copied);

                // Markdig reads attributes from {…} at the end of a heading, backslash or not.
                _ = character == '{' ? escaped.Append("&#123;") : escaped.Append('\\').Append(character);
                copied = index + 1;
            }
        }

        return escaped is null ? content : escaped.Append(content, copied, content.Length - copied).ToString();
    }

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
        if (text.Length > 0 && AtStart.Contains(text[0]))
        {
            return 0;
        }

        int mark = text.IndexOfAny(['.', ')']);
        bool isListMark = mark > 0
            && (mark + 1 == text.Length || IsSpace(text[mark + 1]))
            && IsListLabel(text.Substring(0, mark));
        return isListMark ? mark : -1;
    }

    private static bool IsListLabel(string label) => label.Length == 1
        || label.All(static character => character is >= '0' and <= '9')
        || label.All(static character => RomanDigits.Contains(character));

    private static bool IsMark(string text, int index)
    {
        char character = text[index];
        char before = index > 0 ? text[index - 1] : ' ';
        char after = index + 1 < text.Length ? text[index + 1] : ' ';
        return Anywhere.Contains(character)
            || (Doubled.Contains(character) && (before == character || after == character))
            || character switch
            {
                '#' => IsSpace(before),
                '&' => IsEntity(text, index),
                '.' => IsAfter(text, index, "www"),
                ':' => (!IsSpace(after) && (after == '/' || !char.IsLetterOrDigit(before)))
                    || IsAfterScheme(text, index),
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

    // A method of its own, so that what the lambda captures is made for colons alone, not for each character.
    private static bool IsAfterScheme(string text, int index) => Array.Exists(Schemes, scheme => IsAfter(text, index, scheme));

    private static bool IsAfter(string text, int index, string word) =>
        index >= word.Length && string.Compare(text, index - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
