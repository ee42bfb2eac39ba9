using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes whole documents for people and editors: indented, and in the same bytes everywhere.</summary>
internal static class IndentedJson
{
    private const int ChunkSize = 64 * 1024;

    // Umlauts stay umlauts, and documents and comparisons are not meant to be put into a script element.
    private static readonly JsonWriterOptions WriterOptions =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static IEnumerable<ArraySegment<byte>> Write(RoleCatalog catalog)
    {
        using MemoryStream buffer = new();
        using Utf8JsonWriter writer = new(buffer, WriterOptions);
        CatalogWriter.WriteStart(writer, catalog);
        foreach (Role role in catalog)
        {
            RoleWriter.WriteWithAreaIds(writer, role);
            if (writer.BytesPending > ChunkSize)
            {
                writer.Flush();
                yield return TakeFrom(buffer);
            }
        }

        CatalogWriter.WriteEnd(writer, catalog);
        writer.Flush();
        buffer.WriteByte((byte)'\n');
        yield return TakeFrom(buffer);
    }

    internal static string ToText(RoleComparison comparison, string languageTag)
    {
        using MemoryStream buffer = new();
        using Utf8JsonWriter writer = new(buffer, WriterOptions);
        new ComparisonWriter(writer, languageTag).Write(comparison);
        return TextOf(writer, buffer);
    }

    /// <summary>Writes a role so that it may stand inside an element of a page: the default encoder escapes what could end it.</summary>
    internal static string ToJsonLd(Role role, string languageTag)
    {
        using MemoryStream buffer = new();
        using Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Indented = true });
        new JsonLdWriter(writer, role.Title.Resolve(languageTag).Language, languageTag).Write(role);
        return TextOf(writer, buffer);
    }

    private static string TextOf(Utf8JsonWriter writer, MemoryStream buffer)
    {
        writer.Flush();
        ArraySegment<byte> bytes = TakeFrom(buffer);
        return Encoding.UTF8.GetString(bytes.Array!, bytes.Offset, bytes.Count);
    }

    private static ArraySegment<byte> TakeFrom(MemoryStream buffer)
    {
        byte[] bytes = buffer.ToArray();
        buffer.SetLength(0);
        return new ArraySegment<byte>(bytes, 0, PortableJson.Normalize(bytes));
    }
}
