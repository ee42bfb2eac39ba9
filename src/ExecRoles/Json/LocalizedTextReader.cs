using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads a text: an object from language tag to text.</summary>
internal static class LocalizedTextReader
{
    private const string What = "a text in one language";

    internal static LocalizedText? Read(ref Utf8JsonReader reader, Findings findings)
    {
        long start = reader.TokenStartIndex;
        int findingsBefore = findings.Count;
        if (!JsonValue.IsObject(ref reader, findings, "a text by language tag, such as { \"en\": \"Payroll\" }"))
        {
            return null;
        }

        ReaderScratch scratch = findings.Scratch;
        scratch.LanguagesOfText.Clear();
        scratch.Texts.Clear();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadPart(ref reader, findings, scratch);
        }

        if (findings.Count > findingsBefore)
        {
            return null;
        }

        if (scratch.Texts.Count == 0)
        {
            findings.Add(start, "The text has no language. Give at least one, such as { \"en\": \"Payroll\" }.");
            return null;
        }

        return LocalizedText.FromChecked(scratch.Texts);
    }

    private static void ReadPart(ref Utf8JsonReader reader, Findings findings, ReaderScratch scratch)
    {
        long offset = reader.TokenStartIndex;
        string? language = ReadLanguage(ref reader, findings);
        reader.Read();
        string? words = JsonValue.ReadPlainText(ref reader, findings, What);
        if (language is not null && !scratch.LanguagesOfText.Add(language))
        {
            findings.Add(offset, $"The language {Quotation.Of(language)} comes twice. Give one text for each language.");
        }
        else if (language is not null && words is not null)
        {
            scratch.Texts.Add(new ResolvedText(language, words, isFallback: false));
        }
    }

    private static string? ReadLanguage(ref Utf8JsonReader reader, Findings findings)
    {
        LanguageNames known = findings.Scratch.Languages;
        if (known.Find(ref reader) is { } name)
        {
            return name;
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
        known.Add(ref reader, language);
        return language;
    }
}
