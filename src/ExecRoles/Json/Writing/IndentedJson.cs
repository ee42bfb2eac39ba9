using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes whole documents for people and editors: indented, and in the same bytes everywhere.</summary>
internal static class IndentedJson
{
    // Umlauts stay umlauts, and documents and comparisons are not meant to be put into a script element.
    private static readonly JsonWriterOptions WriterOptions =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static Utf8JsonWriter WriterTo(MemoryStream buffer) => new(buffer, WriterOptions);

    /// <summary>
    /// Writes the roles of a catalog from one on, until a chunk is full; the first and the last chunk have what is around them.
    /// </summary>
    /// <returns>The role to go on with; more than the last one at the end.</returns>
    internal static int WriteChunk(Utf8JsonWriter writer, MemoryStream buffer, RoleCatalog catalog, int role, out ArraySegment<byte> chunk)
    {
        const int ChunkSize = 64 * 1024;
        if (role == 0)
        {
            CatalogWriter.WriteStart(writer, catalog);
        }

        bool isFull = false;
        for (; role < catalog.Count && !isFull; role++)
        {
            RoleWriter.Write(writer, catalog[role], areAreasKnown: true);
            isFull = writer.BytesPending > ChunkSize;
        }

        if (!isFull)
        {
            CatalogWriter.WriteEnd(writer, catalog);
            role++;
        }

        writer.Flush();
        if (!isFull)
        {
            buffer.WriteByte((byte)'\n');
        }

        chunk = TakeFrom(buffer);
        return role;
    }

    internal static string ToText(RoleComparison comparison, string languageTag)
    {
        using MemoryStream buffer = new();
        using Utf8JsonWriter writer = WriterTo(buffer);
        new ComparisonWriter(writer, languageTag).Write(comparison);
        return TextOf(writer, buffer);
    }

    /// <summary>Writes a role so that it may stand inside an element of a page: the default encoder escapes what could end it.</summary>
    internal static string ToJsonLd(Role role, string languageTag)
    {
        using MemoryStream buffer = new();
        using Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Indented = true });
        new JsonLdWriter(writer, role.Title.Find(languageTag).Language, languageTag).Write(role);
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
