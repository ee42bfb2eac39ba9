using System.Text;
using System.Text.Json;
using ExecRoles.Tests.Json;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>Changes values of a document, so that it stays JSON but for what stands in strings; what it puts in comes mostly from good documents.</summary>
internal static class ValueMutations
{
    private static readonly int[] Counts = [1, 1, 1, 2, 2, 3];

    private static readonly byte[][] OddValues = Bytes(
        "null", "true", "0", "1", "-1", "-0", "1.0", "1e0", "1e999", "-1E-999", "2147483648", "9223372036854775808", new string('9', 400), "\"\"", "\" \"", "\"en\"",
        "\"cio\"", "\"internal\"", "\"internal, external\"", "\"any\"", "\"function\"", "\"neutral\"", "\"leadershp\"", "\"mandate\"", "\"outcomes\"", "\"{roles}\"", "\"german\"", "[]", "{}", "[null]",
        "{\"\":null}", "{\"en\":\"x\"}", "{\"DE\":\"x\",\"de\":\"y\"}", "{\"en\":{\"en\":\"x\"}}", "[{\"id\":\"x\"}]", Nested("[", "0", "]", 18), Nested("{\"en\":", "0", "}", 70));

    private static readonly byte[][] OddNames = Bytes(
        "\"\"", "\"ID\"", "\"i\\u0064\"", "\"$schema\"", "\"en\"", "\"de-AT\"", "\"de_AT\"", "\"x\"", "\"zh-hant-tw\"", "\"deu\"", "\"outcomes.same\"", "\"companies.cooperative\"", "\"areas.profit\"", "\"cio.title\"",
        "\"__proto__\"", "\"\\uD83D\"", "\"\uFFFD\"", $"\"{new string('n', 300)}\"");

    private static readonly byte[][] StringPieces =
    [
        .. Bytes(
            "\\uD83D", "\\uDCBB", "\\uD83D\\uDCBB", "\\u0000", "\\n", "\\\"", "\\\\", "\\/", "\\u003c", "\u202E", "\u200F", "\uFEFF", "\U0001F4BB", "{roles}", "{areas:lower}", "{", "}",
            "-", "--", "_", ".", " ", "A", "9", "\u00DF", "\u0130", "<script>", "]]>", "|", "\u0001", new string('w', 5_000)),
        [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF],
    ];

    private static readonly byte[][] Blanks = Bytes(" ", "\n", "\r\n", "\t", "    ", "\n\n\n\n", new string(' ', 500));

    /// <summary>Changes a document, in one to three places.</summary>
    public static byte[] Of(byte[] document, Random random)
    {
        byte[] changed = document;
        for (int count = Counts[random.Next(Counts.Length)]; count > 0; count--)
        {
            IReadOnlyList<JsonPart> parts = JsonPart.AllIn(changed);
            changed = parts.Count > 0 ? Change(changed, parts, random.Next(parts.Count), random) : changed;
        }

        return changed;
    }

    /// <summary>Puts a value into nested arrays or objects.</summary>
    public static string Nested(string open, string value, string close, int depth) =>
        new StringBuilder().Insert(0, open, depth).Append(value).Insert(depth * open.Length + value.Length, close, depth).ToString();

    private static byte[] Change(byte[] document, IReadOnlyList<JsonPart> parts, int index, Random random)
    {
        JsonPart part = parts[index];
        return random.Next(10) switch
        {
            0 => Without(document, parts, index),
            1 => Spliced(document, part.NameStart, part.NameStart, [.. document[part.NameStart..part.End], (byte)',']),
            2 => Spliced(document, part.Start, part.End, Any(GoodDocuments.Values, random)),
            3 => Spliced(document, part.Start, part.End, Any(OddValues, random)),
            4 when part.IsMember => Spliced(document, part.NameStart, part.Start, [.. Any(random.Next(3) == 0 ? OddNames : GoodDocuments.Names, random), (byte)':']),
            4 or 5 => Spliced(document, part.NameStart, part.NameStart, [.. Any(part.IsMember ? GoodDocuments.Members : GoodDocuments.Values, random), (byte)',']),
            6 => Exchanged(document, part, OfSameKind(parts, part, random)),
            7 => Spliced(document, part.NameStart, part.NameStart, Any(Blanks, random)),
            _ when part.Kind == JsonTokenType.String => InString(document, part, random),
            _ when part.IsMember => InString(document, part with { Start = part.NameStart, End = part.NameEnd }, random),
            _ => Spliced(document, part.Start, part.End, Any(GoodDocuments.Values, random)),
        };
    }

    // With the comma that follows, or else the one before.
    private static byte[] Without(byte[] document, IReadOnlyList<JsonPart> parts, int index)
    {
        JsonPart part = parts[index];
        int next = IndexOfSibling(parts, index, 1);
        int previous = next < 0 ? IndexOfSibling(parts, index, -1) : -1;
        return Spliced(document, previous < 0 ? part.NameStart : parts[previous].End, next < 0 ? part.End : parts[next].NameStart, []);
    }

    private static int IndexOfSibling(IReadOnlyList<JsonPart> parts, int index, int step)
    {
        int sibling = index + step;
        while (sibling >= 0 && sibling < parts.Count && parts[sibling].Parent != parts[index].Parent)
        {
            sibling += step;
        }

        return sibling < parts.Count ? sibling : -1;
    }

    private static JsonPart OfSameKind(IReadOnlyList<JsonPart> parts, JsonPart part, Random random)
    {
        JsonPart[] others = [.. parts.Where(other => other.Kind == part.Kind)];
        return others[random.Next(others.Length)];
    }

    private static byte[] Exchanged(byte[] document, JsonPart first, JsonPart second)
    {
        (JsonPart left, JsonPart right) = first.Start < second.Start ? (first, second) : (second, first);
        return left.End <= right.Start
            ? [.. document[..left.Start], .. document[right.Start..right.End], .. document[left.End..right.Start], .. document[left.Start..left.End], .. document[right.End..]]
            : document;
    }

    private static byte[] InString(byte[] document, JsonPart part, Random random)
    {
        int start = random.Next(part.Start + 1, part.End);
        int end = random.Next(3) == 0 ? random.Next(start, part.End) : start;
        return Spliced(document, start, end, random.Next(6) == 0 ? [] : Any(StringPieces, random));
    }

    private static byte[] Spliced(byte[] document, int start, int end, byte[] replacement) => [.. document[..start], .. replacement, .. document[end..]];

    private static byte[] Any(IReadOnlyList<byte[]> pieces, Random random) => pieces[random.Next(pieces.Count)];

    private static byte[][] Bytes(params string[] texts) => Array.ConvertAll(texts, Encoding.UTF8.GetBytes);
}
