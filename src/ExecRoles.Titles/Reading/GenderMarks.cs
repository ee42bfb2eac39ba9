namespace ExecRoles.Titles;

/// <summary>Finds what says only of whom a title speaks: <c>(m/w/d)</c>, <c>:in</c>, <c>/-in</c>, <c>LeiterIn</c>.</summary>
internal static class GenderMarks
{
    // No mark has more, and no more are read of a text that is made of them.
    private const int MostLetters = 8;
    private static readonly string[] Endings = ["innen", "in", "r", "n", "e"];

    /// <summary>Finds the end of a run such as <c>(m/w/d)</c> or <c>w|m|d</c> that begins here; 0 if none does.</summary>
    internal static int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        int index = start;
        bool isBracket = text[index] is '(' or '[';
        bool saysGender = false;
        int letters = 0;
        index += isBracket ? 1 : 0;
        while (letters <= MostLetters)
        {
            index = SkipSpaces(text, index);
            if (index >= text.Length || !IsLetter(text[index]) || (index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1])))
            {
                break;
            }

            saysGender |= (char)(text[index] | 0x20) is 'm' or 'w' or 'f';
            letters++;
            index++;
            int next = SkipSpaces(text, index);
            if (next < text.Length && text[next] is '/' or '|' or ',' or ':' or '│' or '*' or '\\')
            {
                index = next + 1;
            }
            else if (!isBracket || next == index)
            {
                break;
            }
        }

        if (letters is < 2 or > MostLetters || !saysGender)
        {
            return 0;
        }

        index = isBracket ? SkipSpaces(text, index) : index;
        bool ends = isBracket
            ? index < text.Length && text[index] is ')' or ']'
            : index >= text.Length || !char.IsLetterOrDigit(text[index]);
        return ends ? index + (isBracket ? 1 : 0) : 0;
    }

    /// <summary>Finds the end of an ending such as <c>:in</c>, <c>/-in</c> or <c>(in)</c> that begins here; 0 if none does.</summary>
    internal static int EndOfSuffix(ReadOnlySpan<char> text, int start, int wordLength)
    {
        if (wordLength < 4 || text[start] is not (':' or '*' or '_' or '·' or '/' or '('))
        {
            return 0;
        }

        int index = start + 1;
        index += index < text.Length && text[index] == '-' ? 1 : 0;
        foreach (string ending in Endings)
        {
            int end = index + ending.Length;
            if (end <= text.Length && text.Slice(index, ending.Length).Equals(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                bool closes = end < text.Length && text[end] == ')';
                if (text[start] == '(' ? closes : !closes || ending.Length > 0)
                {
                    end += text[start] == '(' ? 1 : 0;
                    if (end >= text.Length || !char.IsLetterOrDigit(text[end]))
                    {
                        return end;
                    }
                }
            }
        }

        return 0;
    }

    /// <summary>Finds the end of <c>In</c> or <c>Innen</c> in <c>LeiterIn</c>; 0 if it does not begin here.</summary>
    internal static int EndOfCapitalEnding(ReadOnlySpan<char> text, int start)
    {
        if (text[start] != 'I' || !char.IsLower(text[start - 1]) || start + 1 >= text.Length || text[start + 1] != 'n')
        {
            return 0;
        }

        int end = text.Slice(start).StartsWith("Innen".AsSpan(), StringComparison.Ordinal) ? start + 5 : start + 2;
        return end >= text.Length || !char.IsLetterOrDigit(text[end]) ? end : 0;
    }

    /// <summary>Says whether two words are joined here without a hyphen: <c>ITLeiter</c>, <c>CoFounder</c>.</summary>
    internal static bool IsJoint(ReadOnlySpan<char> text, int index, int wordStart)
    {
        if (index - wordStart < 2 || index + 1 >= text.Length || !char.IsLetter(text[index + 1]))
        {
            return false;
        }

        return char.IsLower(text[index - 1])
            || (char.IsUpper(text[index - 1])
                && index + 3 < text.Length
                && char.IsLower(text[index + 1])
                && char.IsLower(text[index + 2])
                && char.IsLower(text[index + 3]));
    }

    /// <summary>Says whether a capital I stands alone between spaces, as some type a vertical line.</summary>
    internal static bool IsAlone(ReadOnlySpan<char> text, int index) =>
        (index == 0 || char.IsWhiteSpace(text[index - 1])) && index + 1 < text.Length && char.IsWhiteSpace(text[index + 1]);

    // Of man and woman in German, English, French and Danish, and of all others: diverse, inter, any, not stated, x.
    private static bool IsLetter(char character) =>
        (char)(character | 0x20) is 'm' or 'w' or 'f' or 'h' or 'k' or 'd' or 'x' or 'i' or 'a' or 'n';

    private static int SkipSpaces(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }
}
