namespace ExecRoles;

/// <summary>Puts parts of one text over those of another.</summary>
internal static class TextMerge
{
    /// <summary>Makes a text with other parts, each instead of the one in its language; the parts are known to be good.</summary>
    internal static LocalizedText Put(this LocalizedText text, IEnumerable<LanguageText> parts)
    {
        List<LanguageText> changed = [.. text.Texts];
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        foreach (LanguageText present in changed)
        {
            positions.Add(present.Language, positions.Count);
        }

        foreach (LanguageText part in parts)
        {
            if (positions.TryGetValue(part.Language, out int position))
            {
                changed[position] = part;
            }
            else
            {
                changed.Add(part);
            }
        }

        return LocalizedText.FromChecked(changed);
    }

    /// <summary>Makes a text with those parts of another that are not the same in an original.</summary>
    internal static LocalizedText PutChanges(this LocalizedText text, LocalizedText other, LocalizedText original)
    {
        List<LanguageText> parts = [];
        foreach (LanguageText part in other.Texts)
        {
            if (!TextParts.Has(original.Texts, part) && !TextParts.Has(text.Texts, part))
            {
                parts.Add(part);
            }
        }

        return parts.Count == 0 ? text : text.Put(parts);
    }
}
