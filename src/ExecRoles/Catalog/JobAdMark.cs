using System.Text;

namespace ExecRoles;

/// <summary>Takes the mark of a job advertisement out of a title, such as <c>(m/w/d)</c>, <c>[m|f|x]</c> or <c>(all genders)</c>.</summary>
internal static class JobAdMark
{
    private const int MostLetters = 6;
    private const int LongestSeparator = 3;
    private const int FewestLetters = 2;
    private const int FewestLettersWithoutBrackets = 3;
    private static readonly string[] Words = ["all genders", "alle geschlechter", "gn", "gn*", "m/w/divers", "w/m/divers", "divers/m/w"];
    private static readonly char[] Around = " \t-–|,/".ToCharArray();

    internal static string Remove(string title)
    {
        StringBuilder? kept = null;
        int start = 0;
        for (int index = 0; index < title.Length; index++)
        {
            if (EndOfMark(title, index) is var end and > 0)
            {
                kept = (kept ?? new StringBuilder()).Append(title, start, index - start);
                while (kept.Length > 0 && char.IsWhiteSpace(kept[kept.Length - 1]))
                {
                    kept.Length--;
                }

                start = end;
                index = end - 1;
            }
        }

        return kept is null ? title.Trim() : kept.Append(title, start, title.Length - start).ToString().Trim(Around);
    }

    private static int EndOfMark(string title, int start)
    {
        bool hasBrackets = title[start] is '(' or '[';
        if (!hasBrackets && (!IsLetterOfItsOwn(title, start) || (start > 0 && char.IsLetterOrDigit(title[start - 1]))))
        {
            return 0;
        }

        int end = hasBrackets ? start + 1 : start;
        foreach (string word in Words)
        {
            if (hasBrackets
                && Closes(title, end + word.Length)
                && string.Compare(title, end, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return end + word.Length + 1;
            }
        }

        int count = 0;
        int next = end;
        while (count < MostLetters && IsLetterOfItsOwn(title, next))
        {
            count++;
            end = next + 1;
            next = end;
            while (next < Math.Min(end + LongestSeparator, title.Length) && title[next] is '/' or '|' or ',' or '*' or ':' or ' ')
            {
                next++;
            }
        }

        return hasBrackets
            ? count >= FewestLetters && Closes(title, next) ? next + 1 : 0
            : count >= FewestLettersWithoutBrackets ? end : 0;
    }

    private static bool Closes(string title, int index) => index < title.Length && title[index] is (')' or ']');

    private static bool IsLetterOfItsOwn(string title, int index) => index < title.Length
        && char.ToLowerInvariant(title[index]) is 'm' or 'w' or 'f' or 'd' or 'x' or 'i' or 'h' or 'n' or 'g' or 'k' or 'a'
        && (index + 1 == title.Length || !char.IsLetterOrDigit(title[index + 1]));
}
