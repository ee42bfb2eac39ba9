using System.Globalization;

namespace ExecRoles;

/// <summary>What every text that comes in must be: not blank, and well-formed UTF-16.</summary>
internal static class TextRules
{
    internal static string Require(string text, string what, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(text, parameterName);
        return IsGood(text) ? text : throw new ArgumentException(Problem(text, what), parameterName);
    }

    /// <summary>Checks a text that may be missing.</summary>
    internal static string? RequireOptional(string? text, string what, string parameterName) =>
        text is null ? null : Require(text, what, parameterName);

    /// <summary>Says what is wrong with a text, or returns <see langword="null"/> if nothing is.</summary>
    internal static string? Problem(string text, string what)
    {
        if (IsGood(text))
        {
            return null;
        }

        int position = FirstLoneSurrogate(text);
        return position < 0
            ? $"{what} is blank. Give a text with at least one visible character, or omit it."
            : $"{what} is not well-formed UTF-16: there is half of a surrogate pair at position {position}. "
                + "Give the whole character or remove it.";
    }

    /// <summary>Says whether a character shows something: it is not white space, a control character or a format character.</summary>
    internal static bool IsVisible(char character) => character is > ' ' and < '\u007F'
        || (!char.IsWhiteSpace(character)
            && CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format));

    internal static int FirstLoneSurrogate(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
            {
                continue;
            }

            if (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
            {
                return index;
            }

            index++;
        }

        return -1;
    }

    private static bool IsGood(string text)
    {
        bool isVisible = false;
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            isVisible |= character is > ' ' and < '\u007F' || IsVisible(character);
            if (char.IsSurrogate(character) && (index + 1 == text.Length || !char.IsSurrogatePair(character, text[++index])))
            {
                return false;
            }
        }

        return isVisible;
    }
}
