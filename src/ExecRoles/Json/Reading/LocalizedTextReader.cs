using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads a text: an object from language tag to text.</summary>
internal static class LocalizedTextReader
{
    private const string Example = "{ \"en\": \"Payroll\" }";

    internal static LocalizedText? Read(ref Utf8JsonReader reader, ReadingContext context)
    {
        long start = reader.TokenStartIndex;
        int failuresBefore = context.Failures;
        if (!ValueReader.IsObject(ref reader, context, $"a text by language tag, such as {Example}"))
        {
            return null;
        }

        context.LanguagesOfText.Clear();
        context.Texts.Clear();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOne(ref reader, context);
        }

        if (context.Failures > failuresBefore)
        {
            return null;
        }

        if (context.Texts.Count == 0)
        {
            context.AddError(start, $"The text has no language. Give at least one, such as {Example}.");
            return null;
        }

        return LocalizedText.FromChecked(context.Texts);
    }

    private static void ReadOne(ref Utf8JsonReader reader, ReadingContext context)
    {
        long offset = reader.TokenStartIndex;
        string? language = ReadLanguage(ref reader, context);
        reader.Read();
        string? text = ValueReader.ReadText(ref reader, context, "a text in one language");
        if (language is not null && !context.LanguagesOfText.Add(language))
        {
            context.AddError(offset, $"The language {Quotation.Of(language)} appears twice. Give one text for each language.");
        }
        else if (language is not null && text is not null)
        {
            context.Texts.Add(new LanguageText(language, text));
        }
    }

    private static string? ReadLanguage(ref Utf8JsonReader reader, ReadingContext context)
    {
        if (context.LanguageTags.Find(ref reader) is { } known)
        {
            return known;
        }

        long offset = reader.TokenStartIndex;
        if (!ValueReader.TryGetText(ref reader, context, out string? written))
        {
            return null;
        }

        if (LanguageTag.Problem(written) is { } problem)
        {
            context.AddError(offset, problem);
            return null;
        }

        string language = LanguageTag.Canonicalize(written);
        context.LanguageTags.Add(ref reader, language);
        return language;
    }
}
