using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>A whole document: read strictly, and written in the same bytes everywhere.</summary>
internal static class CatalogDocument
{
    private const int MaximumDepth = 16;
    private const int ChunkSize = 64 * 1024;

    // A file for people and editors: umlauts stay umlauts. It is not meant to be put into a script element.
    private static readonly JsonWriterOptions WriterOptions = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MaximumDepth };

    internal static RoleCatalog Read(ArraySegment<byte> document, RoleCatalogJsonOptions options)
    {
        Findings findings = new(options.IgnoresUnknownMembers);
        RoleCatalog? catalog = null;
        try
        {
            Utf8JsonReader reader = new(document.AsSpan(), ReaderOptions);
            reader.Read();
            catalog = new CatalogReader(findings).Read(ref reader);
            reader.Read();
        }
        catch (JsonException malformed)
        {
            findings.Add(OffsetOf(malformed, document), $"This is not well-formed JSON: {WithoutPlace(malformed.Message)}");
        }

        return catalog is not null && findings.IsEmpty
            ? catalog
            : throw new RoleCatalogFormatException(FindingLocator.Locate(document, ReaderOptions, findings.All));
    }

    internal static IEnumerable<ArraySegment<byte>> Write(RoleCatalog catalog)
    {
        using MemoryStream buffer = new();
        using Utf8JsonWriter writer = new(buffer, WriterOptions);
        foreach (Role _ in CatalogWriter.Write(writer, catalog))
        {
            if (writer.BytesPending > ChunkSize)
            {
                writer.Flush();
                yield return Drain(buffer);
            }
        }

        writer.Flush();
        buffer.WriteByte((byte)'\n');
        yield return Drain(buffer);
    }

    internal static string ToText(Action<Utf8JsonWriter> write)
    {
        using MemoryStream buffer = new();
        using Utf8JsonWriter writer = new(buffer, WriterOptions);
        write(writer);
        writer.Flush();
        ArraySegment<byte> bytes = Drain(buffer);
        return Encoding.UTF8.GetString(bytes.Array!, bytes.Offset, bytes.Count);
    }

    /// <summary>Takes what was written; line ends are made the same on every system (a string never holds a bare line end).</summary>
    private static ArraySegment<byte> Drain(MemoryStream buffer)
    {
        byte[] bytes = buffer.ToArray();
        buffer.SetLength(0);
        int count = 0;
        foreach (byte value in bytes)
        {
            if (value != '\r')
            {
                bytes[count++] = value;
            }
        }

        return new ArraySegment<byte>(bytes, 0, count);
    }

    private static long OffsetOf(JsonException malformed, ArraySegment<byte> document)
    {
        long line = malformed.LineNumber ?? 0;
        int lineStart = 0;
        ReadOnlySpan<byte> bytes = document.AsSpan();
        for (; line > 0; line--)
        {
            lineStart += bytes.Slice(lineStart).IndexOf((byte)'\n') + 1;
        }

        return lineStart + (malformed.BytePositionInLine ?? 0);
    }

    private static string WithoutPlace(string message)
    {
        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? message : message.Substring(0, place);
    }
}
