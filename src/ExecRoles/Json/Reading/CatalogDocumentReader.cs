using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads a whole document, and refuses one in which anything is wrong.</summary>
internal static class CatalogDocumentReader
{
    private const int MaximumDepth = 16;
    private const int LongestQuotation = 100;
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MaximumDepth };

    internal static RoleCatalog Read(ArraySegment<byte> document, ReadingContext context)
    {
        RoleCatalog? catalog = null;
        try
        {
            Utf8JsonReader reader = new(document.AsSpan(), ReaderOptions);
            reader.Read();
            catalog = CatalogReader.Read(ref reader, context);
            reader.Read();
        }
        catch (JsonException malformed)
        {
            context.AddError(OffsetOf(malformed, document), $"This is not well-formed JSON: {MessageOf(malformed)}");
        }

        return catalog is not null && context.Errors.Count == 0
            ? catalog
            : throw new RoleCatalogFormatException(FindingLocator.Locate(document, ReaderOptions, context.Errors));
    }

    /// <summary>Says what was skipped, and where.</summary>
    internal static IReadOnlyList<RoleCatalogError> LocateSkipped(ArraySegment<byte> document, ReadingContext context) =>
        FindingLocator.Locate(document, ReaderOptions, context.Skipped);

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

    /// <summary>Gets what the reader says, without the place and the rest of the document, which it may quote; on one line.</summary>
    private static string MessageOf(JsonException malformed)
    {
        int place = malformed.Message.LastIndexOf(" LineNumber:", StringComparison.Ordinal);
        string message = place < 0 ? malformed.Message : malformed.Message.Substring(0, place);
        if (message.Length > 2 * LongestQuotation)
        {
            int cut = WholeCharacter(message, LongestQuotation);
            message = message.Remove(cut, WholeCharacter(message, message.Length - LongestQuotation) - cut).Insert(cut, "…");
        }

        char[] line = message.ToCharArray();
        for (int index = 0; index < line.Length; index++)
        {
            line[index] = EndsLine(line[index]) ? ' ' : line[index];
        }

        return new string(line);
    }

    private static bool EndsLine(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';

    /// <summary>Gets the position, or the next one where it is in the middle of a surrogate pair.</summary>
    private static int WholeCharacter(string text, int position) => char.IsLowSurrogate(text[position]) ? position + 1 : position;
}
