using System.Text;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>Damages strings, character by character.</summary>
internal static class TextMutations
{
    private const int MostMutations = 4;
    private const int LongestStretch = 8;

    private static readonly string[] Pieces =
    [
        "\uD83D", "\uDCBB", "\U0001F4BB", "\0", "\n", "\r\n", "\t", " ", "\u00A0", "\u200B", "\u202E", "\u200F", "\u2028", "\uFEFF", "\uFFFF", "\u0130", "\u0131", "\u212A", "\u00DF", "\uFF44", "e\u0301",
        "-", "--", "_", ".", "@", ",", ";q=0.9", "/", "*", "x", "i", "u", "A", "Z", "0", "9", "\"", "'", "\\", "<", "{", "}", "[", "]", ":", "null", "x-", "-1996", "-Latn", ".UTF-8", "@euro",
    ];

    /// <summary>Damages a text, in one to four places.</summary>
    public static string Of(string text, Random random)
    {
        string damaged = text;
        for (int count = random.Next(1, MostMutations + 1); count > 0; count--)
        {
            damaged = Change(damaged, random);
        }

        return damaged;
    }

    private static string Change(string text, Random random)
    {
        int start = random.Next(text.Length + 1);
        int end = Math.Min(start + random.Next(1, LongestStretch), text.Length);
        return random.Next(8) switch
        {
            0 => text[..start] + text[end..],
            1 => text[..start] + text[start..end].ToUpperInvariant() + text[end..],
            2 => text[..start] + text[start..end] + text[start..],
            3 => text[..start] + (char)random.Next(0x10000) + text[start..],
            4 => text[..start] + (char)random.Next(0xD800, 0xE000) + text[end..],
            5 when random.Next(4) == 0 => text[..start],
            5 when random.Next(200) == 0 => new StringBuilder().Insert(0, text, Math.Clamp(100_000 / Math.Max(text.Length, 1), 1, 1_000)).ToString(),
            _ => text[..start] + Pieces[random.Next(Pieces.Length)] + text[(random.Next(2) == 0 ? start : end)..],
        };
    }
}
