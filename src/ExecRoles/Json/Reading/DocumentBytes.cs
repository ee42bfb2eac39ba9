using System.Text;

namespace ExecRoles.Json;

/// <summary>Brings a document into memory as UTF-8 without a byte-order mark, unless it is larger than allowed.</summary>
internal static class DocumentBytes
{
    private const int FirstSize = 64 * 1024;
    private const int LargestArray = 0x7FFFFFC7;

    internal static ArraySegment<byte> Of(Stream stream, int maximumBytes)
    {
        byte[] buffer = FirstBuffer(stream, maximumBytes);
        int count = 0;
        int read;
        while ((read = stream.Read(buffer, count, buffer.Length - count)) > 0)
        {
            count += read;
            buffer = Grown(buffer, count, maximumBytes);
        }

        return WithoutMark(buffer, count);
    }

    /// <summary>Encodes a string; half of a surrogate pair is reported, and replaced.</summary>
    internal static ArraySegment<byte> Of(string json, int maximumBytes, ReadingContext context)
    {
        RequireSize(Encoding.UTF8.GetByteCount(json), maximumBytes);
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        ArraySegment<byte> document = WithoutMark(bytes, bytes.Length);
        int loneSurrogate = TextRules.FirstLoneSurrogate(json);
        if (loneSurrogate >= 0)
        {
            context.AddError(Encoding.UTF8.GetByteCount(json.ToCharArray(0, loneSurrogate)) - document.Offset, ValueReader.IllFormed);
        }

        return document;
    }

    internal static byte[] FirstBuffer(Stream stream, int maximumBytes)
    {
        long expected = stream.CanSeek ? Math.Max(stream.Length - stream.Position, 0) : FirstSize;
        if (stream.CanSeek)
        {
            RequireSize(expected, maximumBytes);
        }

        // One more byte than the document has tells its end without growing.
        return new byte[(int)Math.Min(expected, LargestArray - 1) + 1];
    }

    internal static byte[] Grown(byte[] buffer, int count, int maximumBytes)
    {
        RequireSize(count, maximumBytes);
        if (count == buffer.Length)
        {
            Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, LargestArray));
        }

        return buffer;
    }

    private static void RequireSize(long count, int maximumBytes)
    {
        if (count > maximumBytes || count >= LargestArray)
        {
            string problem = FormattableString.Invariant(
                $"The document is larger than {maximumBytes} bytes. Split it, or allow more with RoleCatalogJsonOptions.MaximumBytes.");
            throw new RoleCatalogFormatException(new ReadOnlyList<RoleCatalogError>([new RoleCatalogError("$", 1, 1, problem)]));
        }
    }

    internal static ArraySegment<byte> WithoutMark(byte[] buffer, int count)
    {
        bool hasMark = count >= 3 && buffer[0] == 0xEF && buffer[1] == 0xBB && buffer[2] == 0xBF;
        return hasMark ? new ArraySegment<byte>(buffer, 3, count - 3) : new ArraySegment<byte>(buffer, 0, count);
    }
}
