using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExecRoles.Tool.Translation;

/// <summary>Writes language files: documents with nothing but texts, which translators fill in.</summary>
internal static class LanguageFile
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly SearchValues<char> TagCharacters =
        SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Gives the mark in front of a text that is still in the language to translate from.</summary>
    internal static string MarkOf(string language) => $"[{language}] ";

    /// <summary>Says whether a text begins with a mark of any language.</summary>
    internal static bool IsMarked(string text)
    {
        int end = text.IndexOf("] ", StringComparison.Ordinal);
        return end > 1 && text[0] == '[' && text.AsSpan(1, end - 1).IndexOfAnyExcept(TagCharacters) < 0;
    }

    /// <summary>Writes texts by key, each still in the language to translate from and marked as that.</summary>
    internal static string Write(RoleCatalog catalog, IEnumerable<string> keys, string language, string source)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Indented))
        {
            writer.WriteStartObject();
            writer.WriteNumber("schemaVersion", 1);
            writer.WriteStartObject("texts");
            foreach (string key in keys)
            {
                ResolvedText text = catalog.Texts[key].Resolve(source);
                writer.WriteStartObject(key);
                writer.WriteString(language, MarkOf(text.Language) + text.Text);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + '\n';
    }
}
