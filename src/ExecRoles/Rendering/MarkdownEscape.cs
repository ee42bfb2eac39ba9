using System.Text;

namespace ExecRoles;

/// <summary>Escapes plain text so that no Markdown reader takes any of it for markup.</summary>
/// <remarks>
/// Source: CommonMark 0.31, section 2.4: a backslash before ASCII punctuation makes it literal. Escaped wherever they stand are the
/// characters that begin emphasis, code, links, images, HTML, entities, tables and the usual extensions; those that make a block or a
/// link only in one place are escaped there.
/// </remarks>
internal static class MarkdownEscape
{
    private const string Everywhere = "\\`*_{}[]<>|~^=$&\"@";
    private const string AtStart = "#+-:!%";

    internal static string Of(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        bool isStart = true;
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (Everywhere.Contains(character) || (isStart && AtStart.Contains(character)) || IsMarkHere(text, index))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
            isStart = isStart && (character == ' ' || char.IsDigit(character));
        }

        return escaped.ToString();
    }

    /// <summary>Says whether a character is markup because of what stands around it: list numbers, addresses, doubled marks.</summary>
    private static bool IsMarkHere(string text, int index)
    {
        char before = index > 0 ? text[index - 1] : ' ';
        char after = index + 1 < text.Length ? text[index + 1] : ' ';
        return text[index] switch
        {
            '.' or ')' => char.IsDigit(before) || IsAfterWww(text, index),
            ':' => !char.IsWhiteSpace(after),
            '+' or '\'' or '-' or ',' => before == text[index] || after == text[index],
            '#' or '!' => !char.IsWhiteSpace(after),
            _ => false,
        };
    }

    private static bool IsAfterWww(string text, int index) =>
        index >= 3 && string.Compare(text, index - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;
}
