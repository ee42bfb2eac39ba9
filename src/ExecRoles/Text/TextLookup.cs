namespace ExecRoles;

/// <summary>Finds the best language for a tag: the longest that the tag begins with (RFC 4647, section 3.4, "Lookup").</summary>
internal static class TextLookup
{
    /// <summary>Finds the position of the text for a tag from anywhere; negative if none fits.</summary>
    internal static int Find(LanguageText[] texts, string range)
    {
        // A literal such as "de" is one string in a process, and the built-in texts have the same one.
        for (int index = 0; index < texts.Length; index++)
        {
            if (ReferenceEquals(texts[index].Language, range))
            {
                return index;
            }
        }

        return FindPrefix(texts, range) is var found and >= 0 ? found : FindEquivalent(texts, range);
    }

    internal static int FindExact(LanguageText[] texts, string? language)
    {
        int found = texts.Length - 1;
        while (found >= 0 && !string.Equals(texts[found].Language, language, StringComparison.OrdinalIgnoreCase))
        {
            found--;
        }

        return found;
    }

    private static int FindPrefix(LanguageText[] texts, string range)
    {
        int best = -1;
        int length = 0;
        for (int index = 0; index < texts.Length && length < range.Length; index++)
        {
            string language = texts[index].Language;
            if (language.Length > length && LanguageTag.Matches(range, language))
            {
                best = index;
                length = language.Length;
            }
        }

        return best;
    }

    private static int FindEquivalent(LanguageText[] texts, string range)
    {
        int found = -1;
        foreach (string equivalent in EquivalentLanguages.Of(range))
        {
            found = found < 0 ? FindPrefix(texts, equivalent) : found;
        }

        return found;
    }
}
