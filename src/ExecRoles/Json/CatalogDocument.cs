using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>A whole document: read strictly, and written in the same bytes everywhere.</summary>
internal static class CatalogDocument
{
    private const int MaximumDepth = 16;
    private const int ChunkSize = 64 * 1024;
    private const int LongestQuotation = 100;

    // A file for people and editors: umlauts stay umlauts. It is not meant to be put into a script element.
    private static readonly JsonWriterOptions WriterOptions = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MaximumDepth };

    internal static RoleCatalog Read(ArraySegment<byte> document, Findings findings)
    {
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
            findings.Add(OffsetOf(malformed, document), $"This is not well-formed JSON: {MessageOf(malformed)}");
        }

        return catalog is not null && findings.Count == 0
            ? catalog
            : throw new RoleCatalogFormatException(FindingLocator.Locate(document, ReaderOptions, findings.All));
    }

    internal static IEnumerable<ArraySegment<byte>> Write(RoleCatalog catalog)
    {
        using MemoryStream buffer = new();
        using Utf8JsonWriter writer = new(buffer, WriterOptions);
        CatalogWriter.WriteStart(writer, catalog);
        foreach (Role role in catalog)
        {
            RoleWriter.Write(writer, role, isInCatalog: true);
            if (writer.BytesPending > ChunkSize)
            {
                writer.Flush();
                yield return Drain(buffer);
            }
        }

        CatalogWriter.WriteEnd(writer, catalog);
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

    private static ArraySegment<byte> Drain(MemoryStream buffer)
    {
        byte[] bytes = buffer.ToArray();
        buffer.SetLength(0);
        return new ArraySegment<byte>(bytes, 0, PlainOutput.Normalize(bytes));
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

    /// <summary>Gets what the reader says: without the place, on one line, and without all the rest of the document, which it may quote.</summary>
    private static string MessageOf(JsonException malformed)
    {
        int place = malformed.Message.LastIndexOf(" LineNumber:", StringComparison.Ordinal);
        string message = place < 0 ? malformed.Message : malformed.Message.Substring(0, place);
        if (message.Length > 2 * LongestQuotation)
        {
            int cut = WholeCharacter(message, LongestQuotation);
            message = message.Remove(cut, WholeCharacter(message, message.Length - LongestQuotation) - cut).Insert(cut, "…");
        }

        return Segment.OnOneLine(message);
    }

    /// <summary>Gets the position, or the next one where it is in the middle of a surrogate pair.</summary>
    private static int WholeCharacter(string text, int position) => char.IsLowSurrogate(text[position]) ? position + 1 : position;
}
