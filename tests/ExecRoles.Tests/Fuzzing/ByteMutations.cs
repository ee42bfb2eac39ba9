using System.Text;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>Damages bytes without regard to what they mean.</summary>
internal static class ByteMutations
{
    private const int LongestStretch = 24;

    private static readonly int[] Counts = [1, 1, 1, 2, 2, 3, 4];

    private static readonly byte[][] Pieces =
    [
        [0x00], [0x0A], [0x0D, 0x0A], [0x20], [0x22], [0x5C], [0x7B], [0x7D], [0x5B], [0x5D], [0x2C], [0x3A], [0x2F, 0x2F], [0x2F, 0x2A], [0x80], [0xC0, 0x80], [0xC3],
        [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0xF0, 0x9F, 0x92, 0xBB], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
        .. new[] { "\\uD83D", "\\uDCBB", "\\u0000", "\\u", "\\x", "null", "NaN", "-", "1e", "99999999999", "[[[[[[[[[[[[[[[[[[[[", "{\"en\":", "},{", "\"\":" }
            .Select(Encoding.ASCII.GetBytes),
    ];

    /// <summary>Damages a document, in one to four places.</summary>
    public static byte[] Of(byte[] document, Random random)
    {
        byte[] damaged = document;
        for (int count = Counts[random.Next(Counts.Length)]; count > 0; count--)
        {
            damaged = Change(damaged, random);
        }

        return damaged;
    }

    private static byte[] Change(byte[] bytes, Random random)
    {
        int start = random.Next(bytes.Length + 1);
        int end = Math.Min(start + random.Next(1, LongestStretch), bytes.Length);
        switch (random.Next(8))
        {
            case 0:
                return [.. bytes[..start], .. bytes[end..]];
            case 1:
                return [.. bytes[..start], .. Pieces[random.Next(Pieces.Length)], .. bytes[end..]];
            case 2:
                int target = random.Next(bytes.Length + 1);
                return [.. bytes[..target], .. bytes[start..end], .. bytes[target..]];
            case 3 when start < bytes.Length:
                byte[] flipped = [.. bytes];
                flipped[start] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 4 when start < bytes.Length:
                byte[] replaced = [.. bytes];
                replaced[start] = (byte)random.Next(256);
                return replaced;
            case 5 when random.Next(4) == 0:
                return bytes[..start];
            case 6:
                byte[] other = GoodDocuments.Pick(random);
                int from = random.Next(other.Length);
                return [.. bytes[..start], .. other[from..Math.Min(from + random.Next(LongestStretch * LongestStretch), other.Length)], .. bytes[start..]];
            default:
                return [.. bytes[..start], .. Pieces[random.Next(Pieces.Length)], .. bytes[start..]];
        }
    }
}
