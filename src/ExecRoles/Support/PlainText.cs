using System.Globalization;

namespace ExecRoles;

/// <summary>What every text that comes in must be: not blank, and well-formed UTF-16.</summary>
internal static class PlainText
{
    internal static string Require(string text, string what, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(text, parameterName);
        return Problem(text, what) is { } problem ? throw new ArgumentException(problem, parameterName) : text;
    }

    /// <summary>Says what is wrong with a text, or returns <see langword="null"/> if it is a good one.</summary>
    internal static string? Problem(string text, string what)
    {
        if (!HasVisibleCharacter(text))
        {
            return $"{what} is blank. Give a text with at least one visible character, or leave it out.";
        }

        int position = FirstLoneSurrogate(text);
        return position < 0
            ? null
            : $"{what} is not well-formed UTF-16: there is half of a surrogate pair at position {position}. Give the whole character or remove it.";
    }

    /// <summary>Says whether a character shows something: it is no white space, no control and no format character.</summary>
    internal static bool IsVisible(char character) => !char.IsWhiteSpace(character)
        && CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format);

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

    private static bool HasVisibleCharacter(string text)
    {
        foreach (char character in text)
        {
            if (IsVisible(character))
            {
                return true;
            }
        }

        return false;
    }
}
