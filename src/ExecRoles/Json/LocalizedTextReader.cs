using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads a text: an object from language tag to text.</summary>
internal static class LocalizedTextReader
{
    private const string What = "a text in one language";

    internal static LocalizedText? Read(ref Utf8JsonReader reader, Findings findings)
    {
        long start = reader.TokenStartIndex;
        int findingsBefore = findings.All.Count;
        if (!JsonValue.IsObject(ref reader, findings, "a text by language tag, such as { \"en\": \"Payroll\" }"))
        {
            return null;
        }

        List<ResolvedText> texts = new(2);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            long offset = reader.TokenStartIndex;
            string? language = ReadLanguage(ref reader, findings);
            reader.Read();
            string? words = JsonValue.ReadPlainText(ref reader, findings, What);
            if (language is not null && texts.Exists(text => text.Language == language))
            {
                findings.Add(offset, $"The language '{language}' comes twice. Give one text for each language.");
            }
            else if (language is not null && words is not null)
            {
                texts.Add(new ResolvedText(language, words, isFallback: false));
            }
        }

        if (findings.All.Count > findingsBefore)
        {
            return null;
        }

        if (texts.Count == 0)
        {
            findings.Add(start, "The text has no language. Give at least one, such as { \"en\": \"Payroll\" }.");
            return null;
        }

        return LocalizedText.FromChecked(texts);
    }

    private static string? ReadLanguage(ref Utf8JsonReader reader, Findings findings)
    {
        if (findings.Languages.Find(ref reader) is { } known)
        {
            return known;
        }

        long offset = reader.TokenStartIndex;
        if (!JsonValue.TryGetText(ref reader, findings, out string? written))
        {
            return null;
        }

        if (LanguageTag.Problem(written) is { } problem)
        {
            findings.Add(offset, problem);
            return null;
        }

        string language = LanguageTag.Canonicalize(written);
        findings.Languages.Add(written, language);
        return language;
    }
}
