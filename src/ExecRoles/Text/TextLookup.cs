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

    /// <summary>Finds the text for the name of a culture, or <see langword="null"/> if none fits: mostly the one that was found last time.</summary>
    internal static ResolvedText? FindAgain(ResolvedText[] texts, string cultureName)
    {
        foreach (ResolvedText text in texts)
        {
            if (ReferenceEquals(text.FoundFor, cultureName))
            {
                return text;
            }
        }

        ResolvedText? found = Find(texts, cultureName);
        if (found is not null)
        {
            found.FoundFor = cultureName;
        }

        return found;
    }
}
