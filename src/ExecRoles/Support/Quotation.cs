namespace ExecRoles;

/// <summary>Shows a given value in an error message: in quotes, on one line, in whole characters, and shortened where it is long.</summary>
internal static class Quotation
{
    private const int Longest = 80;
    private const char Replacement = '\uFFFD';

    internal static string Of(string value) => $"'{Shortened(value)}'";

    /// <summary>Shows a value without quotes, where others mark its ends.</summary>
    internal static string Shortened(string value)
    {
        bool isLong = value.Length > Longest;
        int length = isLong && char.IsHighSurrogate(value[Longest - 1]) ? Longest - 1 : Math.Min(value.Length, Longest);
        char[] shown = value.ToCharArray(0, length);
        for (int index = 0; index < length; index++)
        {
            if (index + 1 < length && char.IsSurrogatePair(shown[index], shown[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(shown[index]))
            {
                shown[index] = Replacement;
            }
            else if (!TextRules.IsVisible(shown[index]))
            {
                shown[index] = ' ';
            }
        }

        return isLong ? new string(shown) + "…" : new string(shown);
    }
}
