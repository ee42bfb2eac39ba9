namespace ExecRoles;

/// <summary>Finds the best language for a tag: the longest that the tag begins with (RFC 4647, section 3.4, "Lookup").</summary>
internal static class TextLookup
{
    /// <summary>Finds the text for a tag from anywhere, or <see langword="null"/> if none fits.</summary>
    internal static ResolvedText? Find(ResolvedText[] texts, string range)
    {
        // A literal such as "de" is one string in a process, and the built-in texts have the same one.
        foreach (ResolvedText text in texts)
        {
            if (ReferenceEquals(text.Language, range))
            {
                return text;
            }
        }

        return FindPrefix(texts, range) ?? FindEquivalent(texts, range);
    }

    internal static ResolvedText? FindExact(ResolvedText[] texts, string? language)
    {
        foreach (ResolvedText text in texts)
        {
            if (string.Equals(text.Language, language, StringComparison.OrdinalIgnoreCase))
            {
                return text;
            }
        }

        return null;
    }

    private static ResolvedText? FindPrefix(ResolvedText[] texts, string range)
    {
        ResolvedText? best = null;
        foreach (ResolvedText text in texts)
        {
            if (LanguageTag.Matches(range, text.Language) && (best is null || text.Language.Length > best.Language.Length))
            {
                best = text;
            }
        }

        return best;
    }

    private static ResolvedText? FindEquivalent(ResolvedText[] texts, string range)
    {
        foreach (string equivalent in EquivalentLanguages.Of(range))
        {
            if (FindPrefix(texts, equivalent) is { } text)
            {
                return text;
            }
        }

        return null;
    }
}
