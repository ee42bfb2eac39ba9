using System.Text;
using System.Text.Json;

namespace ExecRoles.Tool.Translation;

/// <summary>Finds the texts by key of a document that is known to be a catalog.</summary>
internal static class TextPlaces
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    internal static IReadOnlyList<PlacedText> In(ReadOnlyMemory<byte> document)
    {
        ReadOnlySpan<byte> content = document.Span;
        content = content.StartsWith(ByteOrderMark) ? content[ByteOrderMark.Length..] : content;
        List<PlacedText> found = [];
        Utf8JsonReader reader = new(content);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isTexts = reader.ValueTextEquals("texts");
            reader.Read();
            if (isTexts)
            {
                ReadTexts(ref reader, content, found);
            }
            else
            {
                reader.Skip();
            }
        }

        return found;
    }

    private static void ReadTexts(ref Utf8JsonReader reader, ReadOnlySpan<byte> content, List<PlacedText> found)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string language = reader.GetString()!;
                reader.Read();
                ReadOnlySpan<byte> before = content[..(int)reader.TokenStartIndex];
                int line = before.Count((byte)'\n') + 1;
                int column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
                found.Add(new PlacedText(key, language, reader.GetString()!, line, column));
            }
        }
    }
}
