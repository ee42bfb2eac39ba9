namespace ExecRoles;

/// <summary>Finds what a mistyped word was probably meant to be.</summary>
/// <remarks>
/// Optimal string alignment (Damerau-Levenshtein without overlapping transpositions), ignoring case; a match may differ in a third of
/// its letters or in one, but not in all. Of equally near ones, that with the longest common beginning is meant.
/// </remarks>
internal static class NearestMatch
{
    internal static string? Find(string word, List<KeyValuePair<string, string>> namesWithResult)
    {
        const int Longest = 64;
        string wanted = word.ToUpperInvariant();
        string? nearest = null;
        int least = int.MaxValue;
        int longestBeginning = -1;
        foreach (KeyValuePair<string, string> candidate in namesWithResult)
        {
            int longer = Math.Max(word.Length, candidate.Key.Length);
            int most = Math.Max(1, longer / 3);
            bool mayBeNear = longer <= Longest && Math.Abs(word.Length - candidate.Key.Length) <= most;
            int distance = mayBeNear ? Distance(wanted, candidate.Key.ToUpperInvariant()) : int.MaxValue;
            if (distance > most || distance >= longer || distance > least)
            {
                continue;
            }

            int beginning = CommonBeginning(wanted, candidate.Key.ToUpperInvariant());
            if (distance < least || beginning > longestBeginning)
            {
                least = distance;
                longestBeginning = beginning;
                nearest = candidate.Value;
            }
        }

        return nearest;
    }

    private static int CommonBeginning(string left, string right)
    {
        int length = 0;
        while (length < Math.Min(left.Length, right.Length) && left[length] == right[length])
        {
            length++;
        }

        return length;
    }

    private static int Distance(string left, string right)
    {
        int[] beforePrevious = new int[right.Length + 1];
        int[] previous = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int column = 0; column <= right.Length; column++)
        {
            previous[column] = column;
        }

        for (int row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int substitution = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(substitution, Math.Min(previous[column], current[column - 1]) + 1);
                bool isTransposed = row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
                if (isTransposed)
                {
                    current[column] = Math.Min(current[column], beforePrevious[column - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }
}
