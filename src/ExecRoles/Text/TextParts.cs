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
            foreach (ResolvedText earlier in parts)
            {
                if (earlier.Language == language)
                {
                    throw new ArgumentException(
                        $"The language '{language}' appears twice. Give one text for each language.", parameterName);
                }
            }

            string text = TextRules.Require(pair.Value, $"The text for '{language}'", parameterName);
            parts.Add(new ResolvedText(language, text, isFallback: false));
        }

        return parts.Count > 0
            ? DefaultFirst(parts)
            : throw new ArgumentException(
                "There is no text. Give at least one pair of language and text, such as (\"en\", \"Payroll\").", parameterName);
    }

    internal static List<KeyValuePair<string, string>> Pairs((string Language, string Text)[] texts)
    {
        List<KeyValuePair<string, string>> pairs = new(texts.Length);
        foreach ((string language, string text) in texts)
        {
            pairs.Add(new KeyValuePair<string, string>(language, text));
        }

        return pairs;
    }

    internal static List<KeyValuePair<string, string>> Pairs(ResolvedText[] texts)
    {
        List<KeyValuePair<string, string>> pairs = new(texts.Length);
        foreach (ResolvedText text in texts)
        {
            pairs.Add(new KeyValuePair<string, string>(text.Language, text.Text));
        }

        return pairs;
    }

    internal static string Shown(ResolvedText[] texts)
    {
        string shown = string.Empty;
        foreach (ResolvedText text in texts)
        {
            shown += (shown.Length == 0 ? string.Empty : " | ") + text.Language + ": " + text.Text;
        }

        return shown;
    }

    /// <summary>Lists the languages or the texts.</summary>
    internal static string[] Column(ResolvedText[] texts, bool areLanguages)
    {
        string[] column = new string[texts.Length];
        for (int index = 0; index < column.Length; index++)
        {
            column[index] = areLanguages ? texts[index].Language : texts[index].Text;
        }

        return column;
    }

    /// <summary>Puts the default language first: English, or else whichever was given first.</summary>
    internal static ResolvedText[] DefaultFirst(List<ResolvedText> parts)
    {
        for (int index = 1; index < parts.Count; index++)
        {
            if (parts[index].Language == PreferredDefault)
            {
                ResolvedText english = parts[index];
                parts.RemoveAt(index);
                parts.Insert(0, english);
            }
        }

        return parts.ToArray();
    }
}
