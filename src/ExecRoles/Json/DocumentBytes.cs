using System.Text;

namespace ExecRoles.Json;

/// <summary>Brings a document into memory as UTF-8 without a byte-order mark, unless it is larger than allowed.</summary>
internal static class DocumentBytes
{
    private const int FirstSize = 64 * 1024;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static ArraySegment<byte> Of(Stream stream, int maximumBytes)
    {
        byte[] buffer = new byte[FirstSizeOf(stream, maximumBytes)];
        int count = 0;
        int read;
        while ((read = stream.Read(buffer, count, buffer.Length - count)) > 0)
        {
            count = Count(count + read, maximumBytes);
            buffer = Grown(buffer, count, maximumBytes);
        }

        return WithoutMark(buffer, count);
    }

    internal static async Task<ArraySegment<byte>> OfAsync(Stream stream, int maximumBytes, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[FirstSizeOf(stream, maximumBytes)];
        int count = 0;
        int read;
#pragma warning disable CA1835 // The overload that takes memory is not in .NET Standard 2.0.
        while ((read = await stream.ReadAsync(buffer, count, buffer.Length - count, cancellationToken).ConfigureAwait(false)) > 0)
#pragma warning restore CA1835
        {
            count = Count(count + read, maximumBytes);
            buffer = Grown(buffer, count, maximumBytes);
        }

        return WithoutMark(buffer, count);
    }

    internal static ArraySegment<byte> Of(string json, int maximumBytes)
    {
        int loneSurrogate = PlainText.FirstLoneSurrogate(json);
        if (loneSurrogate >= 0)
        {
            string before = json.Substring(0, loneSurrogate);
            int line = 1 + before.Count(static character => character == '\n');
            throw new RoleCatalogFormatException(
                [new RoleCatalogError("$", line, loneSurrogate - before.LastIndexOf('\n'), "The text is not well-formed UTF-16: there is half of a surrogate pair.")]);
        }

        byte[] bytes = StrictUtf8.GetBytes(json);
        return WithoutMark(bytes, Count(bytes.Length, maximumBytes));
    }

    private static int FirstSizeOf(Stream stream, int maximumBytes)
    {
        // One more byte than the document has tells its end without growing.
        long expected = stream.CanSeek ? Math.Max(stream.Length - stream.Position, 0) + 1 : FirstSize;
        return (int)Math.Min(expected, maximumBytes + 1L);
    }

    private static byte[] Grown(byte[] buffer, int count, int maximumBytes)
    {
        if (count == buffer.Length)
        {
            Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, maximumBytes + 1L));
        }

        return buffer;
    }

    private static int Count(int count, int maximumBytes) => count <= maximumBytes
        ? count
        : throw new RoleCatalogFormatException(
            [new RoleCatalogError("$", 1, 1, FormattableString.Invariant($"The document is larger than {maximumBytes} bytes. Split it, or allow more with RoleCatalogJsonOptions."))]);

    private static ArraySegment<byte> WithoutMark(byte[] buffer, int count)
    {
        bool hasMark = count >= 3 && buffer[0] == 0xEF && buffer[1] == 0xBB && buffer[2] == 0xBF;
        return hasMark ? new ArraySegment<byte>(buffer, 3, count - 3) : new ArraySegment<byte>(buffer, 0, count);
    }
}
