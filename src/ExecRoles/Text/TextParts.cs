namespace ExecRoles;

/// <summary>Makes the parts of a text: each language once, the default language first.</summary>
internal static class TextParts
{
    private const string PreferredDefault = "en";

    internal static ResolvedText[] Require(IEnumerable<KeyValuePair<string, string>> pairs, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(pairs, parameterName);
        List<ResolvedText> parts = [];
        foreach (KeyValuePair<string, string> pair in pairs)
        {
            string language = LanguageTag.Require(pair.Key, parameterName);
            if (parts.Exists(earlier => earlier.Language == language))
            {
                throw new ArgumentException($"The language '{language}' appears twice. Give one text for each language.", parameterName);
            }

            parts.Add(new ResolvedText(language, TextRules.Require(pair.Value, $"The text for '{language}'", parameterName), isFallback: false));
        }

        return parts.Count > 0
            ? DefaultFirst(parts)
            : throw new ArgumentException("There is no text. Give at least one pair of language and text, such as (\"en\", \"Payroll\").", parameterName);
    }

    /// <summary>Puts the default language first: English, or else whichever was given first.</summary>
    internal static ResolvedText[] DefaultFirst(List<ResolvedText> parts)
    {
        int preferred = parts.FindIndex(static part => part.Language == PreferredDefault);
        if (preferred > 0)
        {
            ResolvedText english = parts[preferred];
            parts.RemoveAt(preferred);
            parts.Insert(0, english);
        }

        return [.. parts];
    }
}
