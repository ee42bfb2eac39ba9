namespace ExecRoles.Titles;

/// <summary>Reads a title word by word, from left to right and each character a fixed number of times.</summary>
/// <remarks>
/// Letters, digits and the hyphens between them are a word; spaces are between words, all else is between parts of a title.
/// </remarks>
internal sealed class TitleWordReader(string title)
{
    // What stands behind these is not the title, but what the holder works for: "Assistenz der Geschäftsführer".
    private static readonly string[] RemitMarks =
        [.. "am an auf aus bei beim das dem den der des die einer eines für im in mit unter vom von zum zur".Split(' ')];

    private int position;

    /// <summary>Where the word begins.</summary>
    internal int Start;

    /// <summary>The word; lower case.</summary>
    internal string Word = string.Empty;

    /// <summary>The word in front of it, with one space between them; lower case, empty if there is none.</summary>
    internal string Previous = string.Empty;

    /// <summary>Where the adjectives in front of it begin; where it begins itself if there is none.</summary>
    internal int AdjectivesStart;

    /// <summary>Whether a noun stands in front of it in the same part of the title: <c>Assistenz Vorstand</c>.</summary>
    internal bool FollowsNoun;

    /// <summary>Whether it belongs to what the holder works for.</summary>
    internal bool IsRemit;

    /// <summary>Whether it has an ending for each gender.</summary>
    internal bool IsInclusive;

    internal bool Read()
    {
        int end = position;
        while (position < title.Length && !char.IsLetterOrDigit(title[position]))
        {
            position++;
        }

        if (position == title.Length)
        {
            return false;
        }

        StartAfter(end);
        while (position < title.Length && IsInside(position))
        {
            position++;
        }

        string word = title.Substring(Start, position - Start);
        Word = word.ToLowerInvariant();
        int ending = position < title.Length ? GenderMarks.EndOfSuffix(title.AsSpan(), position, word.Length) : 0;
        bool hasCapitalEnding = word.Length > 3 && word.EndsWith("In", StringComparison.Ordinal) && char.IsLower(word[word.Length - 3]);
        IsInclusive = hasCapitalEnding || ending > 0;
        position = Math.Max(position, ending);
        IsRemit |= Array.IndexOf(RemitMarks, Word) >= 0;
        IsRemit &= Word is not ("oder" or "bzw");
        return true;
    }

    private void StartAfter(int end)
    {
        bool isPart = end == 0;
        for (int index = end; index < position; index++)
        {
            isPart |= !char.IsWhiteSpace(title[index]) && title[index] is not ('.' or '&' or '\'' or '’');
        }

        Start = position;
        FollowsNoun = !isPart && (FollowsNoun || !GermanWords.IsAdjective(Word));
        Previous = !isPart && position == end + 1 ? Word : string.Empty;
        AdjectivesStart = GermanWords.IsAdjective(Previous) ? AdjectivesStart : Start;
        IsRemit &= !isPart;
    }

    private bool IsInside(int index) => char.IsLetterOrDigit(title[index])
        || (title[index] == '-' && index + 1 < title.Length && char.IsLetterOrDigit(title[index + 1]));
}
