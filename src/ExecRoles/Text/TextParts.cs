namespace ExecRoles;

/// <summary>Makes the parts of a text: each language once, the default language first.</summary>
internal static class TextParts
{
    internal static LanguageText[] Require(IEnumerable<KeyValuePair<string, string>> pairs, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(pairs, parameterName);
        List<LanguageText> parts = [];
        foreach (KeyValuePair<string, string> pair in pairs)
        {
            string language = LanguageTag.Require(pair.Key, parameterName);
            foreach (LanguageText earlier in parts)
            {
                if (earlier.Language == language)
                {
                    throw new ArgumentException(
                        $"The language '{language}' appears twice. Give one text for each language.", parameterName);
                }
            }

            string text = TextRules.Require(pair.Value, $"The text for '{language}'", parameterName);
            parts.Add(new LanguageText(language, text));
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

    internal static List<KeyValuePair<string, string>> Pairs(LanguageText[] texts)
    {
        List<KeyValuePair<string, string>> pairs = new(texts.Length);
        foreach (LanguageText text in texts)
        {
            pairs.Add(new KeyValuePair<string, string>(text.Language, text.Text));
        }

        return pairs;
    }

    internal static string Shown(LanguageText[] texts)
    {
        string shown = string.Empty;
        foreach (LanguageText text in texts)
        {
            shown += (shown.Length == 0 ? string.Empty : " | ") + text.Language + ": " + text.Text;
        }

        return shown;
    }

    /// <summary>Lists the languages or the texts.</summary>
    internal static string[] Column(LanguageText[] texts, bool areLanguages)
    {
        string[] column = new string[texts.Length];
        for (int index = 0; index < column.Length; index++)
        {
            column[index] = areLanguages ? texts[index].Language : texts[index].Text;
        }

        return column;
    }

    internal static bool AreEqual(LanguageText[] texts, LanguageText[] others)
    {
        bool areEqual = texts.Length == others.Length;
        for (int index = 0; areEqual && index < texts.Length; index++)
        {
            areEqual = Has(others, texts[index]);
        }

        return areEqual;
    }

    internal static bool Has(LanguageText[] texts, LanguageText wanted)
    {
        foreach (LanguageText text in texts)
        {
            if (text.Language == wanted.Language)
            {
                return text.Text == wanted.Text;
            }
        }

        return false;
    }

    /// <summary>Makes a hash code that does not depend on the order of the languages.</summary>
    internal static int Hash(LanguageText[] texts)
    {
        int hash = texts.Length;
        foreach (LanguageText text in texts)
        {
            hash = unchecked(hash + ListEquality.Combine(text.Text.GetHashCode(), text.Language.GetHashCode()));
        }

        return hash;
    }

    /// <summary>Puts the default language first: English, or else whichever was given first.</summary>
    internal static LanguageText[] DefaultFirst(List<LanguageText> parts)
    {
        const string PreferredDefault = "en";
        for (int index = 1; index < parts.Count; index++)
        {
            if (parts[index].Language == PreferredDefault)
            {
                LanguageText english = parts[index];
                parts.RemoveAt(index);
                parts.Insert(0, english);
            }
        }

        return parts.ToArray();
    }
}
