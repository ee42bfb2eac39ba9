using System.Globalization;
using System.Text;
using System.Text.Json;
using ExecRoles.Tests.Json;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>Writes a document otherwise without changing what it says: white space, escapes, and the order of members.</summary>
internal static class Rewritings
{
    private const int MostRewritings = 6;

    private static readonly string[] Blanks = [" ", "\n", "\r\n", "\t", "\n\n\n        ", " \t\r\n "];

    /// <summary>Rewrites a document in one to six places.</summary>
    public static byte[] Of(byte[] document, Random random)
    {
        byte[] rewritten = document;
        for (int count = random.Next(1, MostRewritings + 1); count > 0; count--)
        {
            rewritten = Rewrite(rewritten, random);
        }

        return random.Next(10) == 0 ? [0xEF, 0xBB, 0xBF, .. rewritten] : rewritten;
    }

    private static byte[] Rewrite(byte[] document, Random random)
    {
        IReadOnlyList<JsonPart> parts = JsonPart.AllIn(document);
        int index = random.Next(parts.Count);
        JsonPart part = parts[index];
        return random.Next(4) switch
        {
            0 => Spliced(document, part.NameStart, part.NameStart, Blanks[random.Next(Blanks.Length)]),
            1 => Spliced(document, part.End, part.End, Blanks[random.Next(Blanks.Length)]),
            2 when part.IsMember => Exchanged(document, part, Sibling(parts, part, random)),
            2 or 3 when part.IsMember => Escaped(document, part.NameStart, part.NameEnd, random),
            _ when part.Kind == JsonTokenType.String => Escaped(document, part.Start, part.End, random),
            _ => Spliced(document, part.Start, part.Start, Blanks[random.Next(Blanks.Length)]),
        };
    }

    private static JsonPart Sibling(IReadOnlyList<JsonPart> parts, JsonPart part, Random random)
    {
        JsonPart[] siblings = [.. parts.Where(other => other.Parent == part.Parent)];
        return siblings[random.Next(siblings.Length)];
    }

    private static byte[] Exchanged(byte[] document, JsonPart first, JsonPart second)
    {
        (JsonPart left, JsonPart right) = first.Start <= second.Start ? (first, second) : (second, first);
        return left == right
            ? document
            : [
                .. document[..left.NameStart], .. document[right.NameStart..right.End], .. document[left.End..right.NameStart],
                .. document[left.NameStart..left.End], .. document[right.End..],
            ];
    }

    // Every character, or every third or so.
    private static byte[] Escaped(byte[] document, int start, int end, Random random)
    {
        string text = JsonSerializer.Deserialize<string>(document.AsSpan(start, end - start))!;
        bool isWhole = random.Next(2) == 0;
        StringBuilder escaped = new("\"");
        foreach (char character in text)
        {
            bool isPlain = char.IsAscii(character) && !char.IsControl(character) && character is not ('"' or '\\') && !isWhole && random.Next(3) > 0;
            escaped.Append(isPlain ? character.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"));
        }

        return Spliced(document, start, end, escaped.Append('"').ToString());
    }

    private static byte[] Spliced(byte[] document, int start, int end, string replacement) =>
        [.. document[..start], .. Encoding.UTF8.GetBytes(replacement), .. document[end..]];
}
