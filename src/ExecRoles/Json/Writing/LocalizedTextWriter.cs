using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>
/// Writes a text as an object from language tag to text: the default language first, the others in ordinal order; or only the best one for
/// a tag.
/// </summary>
internal static class LocalizedTextWriter
{
    internal static void Write(Utf8JsonWriter writer, LocalizedText text)
    {
        writer.WriteStartObject();
        foreach (LanguageText part in InOrder(text))
        {
            writer.WriteString(part.Language, part.Text);
        }

        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, LocalizedText text, string? languageTag)
    {
        if (languageTag is null)
        {
            Write(writer, text);
            return;
        }

        LanguageText resolved = text.Find(languageTag);
        writer.WriteStartObject();
        writer.WriteString(resolved.Language, resolved.Text);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, string member, LocalizedText text, string? languageTag = null)
    {
        writer.WritePropertyName(member);
        Write(writer, text, languageTag);
    }

    internal static void WriteOptional(Utf8JsonWriter writer, string member, LocalizedText? text, string? languageTag = null)
    {
        if (text is not null)
        {
            Write(writer, member, text, languageTag);
        }
    }

    internal static IEnumerable<LanguageText> InOrder(LocalizedText text) => text.Texts.Length <= 2
        ? text.Texts
        : text.Texts.Take(1).Concat(text.Texts.Skip(1).OrderBy(static part => part.Language, StringComparer.Ordinal));
}
