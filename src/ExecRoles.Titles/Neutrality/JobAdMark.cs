using System.Text;

namespace ExecRoles.Titles;

/// <summary>Takes the mark of a job advertisement out of a title, such as <c>(m/w/d)</c>, <c>[m|f|x]</c> or <c>(all genders)</c>.</summary>
internal static class JobAdMark
{
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
        if (title[start] is not ('(' or '['))
        {
            bool isWordStart = char.IsLetter(title[start]) && (start == 0 || !char.IsLetterOrDigit(title[start - 1]));
            return isWordStart ? GenderMarks.EndOfRun(title.AsSpan(), start) : 0;
        }

        foreach (string word in Words)
        {
            int end = start + 1 + word.Length;
            if (end < title.Length
                && title[end] is ')' or ']'
                && string.Compare(title, start + 1, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return end + 1;
            }
        }

        return GenderMarks.EndOfRun(title.AsSpan(), start);
    }
}
