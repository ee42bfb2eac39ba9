using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes a text as an object from language tag to words: the default language first, the others in ordinal order.</summary>
internal static class LocalizedTextWriter
{
    internal static void Write(Utf8JsonWriter writer, LocalizedText text)
    {
        writer.WriteStartObject();
        foreach (ResolvedText part in InOrder(text))
        {
            writer.WriteString(part.Language, part.Text);
        }

        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, string member, LocalizedText text)
    {
        writer.WritePropertyName(member);
        Write(writer, text);
    }

    internal static IEnumerable<ResolvedText> InOrder(LocalizedText text) => text.Texts.Count <= 2
        ? text.Texts
        : text.Texts.Take(1).Concat(text.Texts.Skip(1).OrderBy(static part => part.Language, StringComparer.Ordinal));
}
