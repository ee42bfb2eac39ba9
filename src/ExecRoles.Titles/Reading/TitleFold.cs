namespace ExecRoles.Titles;

/// <summary>Folds characters: lower case, no diacritics, German umlauts spelled out; the same in every culture.</summary>
internal static class TitleFold
{
    private const char FirstLatin = 'À';

    // From U+00C0 to U+017F; a dot stands for what is not a letter, a digit for one of the pairs below.
    private const string Latin =
        "aaaa1a0ceeeeiiiidnoooo2.2uuu3y45aaaa1a0ceeeeiiiidnoooo2.2uuu3y4y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooo66rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static readonly string[] Pairs = ["ae", "ae", "oe", "ue", "th", "ss", "oe"];

    /// <summary>Folds one character into one or two; returns how many, 0 if it is neither a letter nor a digit.</summary>
    internal static int Fold(char character, out char first, out char second)
    {
        second = '\0';
        if (character < FirstLatin)
        {
            first = character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
            return first is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? 1 : 0;
        }

        int index = character - FirstLatin;
        if (index < Latin.Length)
        {
            first = Latin[index];
            if (first is >= '0' and <= '9')
            {
                string pair = Pairs[first - '0'];
                first = pair[0];
                second = pair[1];
                return 2;
            }

            return first == '.' ? 0 : 1;
        }

        first = character == 'ẞ' ? 's' : char.ToLowerInvariant(character);
        second = 's';
        return character == 'ẞ' ? 2 : char.IsLetterOrDigit(character) ? 1 : 0;
    }

    /// <summary>Says whether a character is an apostrophe, which leaves no trace.</summary>
    internal static bool IsApostrophe(char character) =>
        character is '\'' or '`' or '\u00B4' or '\u02BC' or '\u2018' or '\u2019';

    /// <summary>Says whether nobody sees a character: soft hyphens, zero-width characters, marks of direction.</summary>
    internal static bool IsInvisible(char character) =>
        character is '\u00AD' or '\uFEFF'
            or (>= '\u200B' and <= '\u200F')
            or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2069');

    internal static int IndexOfInvisible(ReadOnlySpan<char> text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] >= '\u00AD' && IsInvisible(text[index]))
            {
                return index;
            }
        }

        return -1;
    }

    internal static bool IsCombining(char character) => character is >= '\u0300' and <= '\u036F';
}
