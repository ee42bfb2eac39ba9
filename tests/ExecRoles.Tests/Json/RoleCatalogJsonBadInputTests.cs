using System.Text;
using System.Text.Json;
using ExecRoles.Tests.Fuzzing;

namespace ExecRoles.Tests.Json;

/// <summary>One damage of each kind, in every place of every good document that it can be done to.</summary>
public sealed class RoleCatalogJsonBadInputTests
{
    private static readonly byte[][] NoUtf8 = [[0x80], [0xFF], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]];

    private static readonly string[] Halves = ["\\uD83D", "\\uDCBB", "\\uDCBB\\uD83D"];

    private static readonly string[] HugeNumbers = ["1e999", "-1E-999", "1e2147483648", "99999999999999999999", new('9', 10_000)];

    private static readonly string Deep = new('[', 10_000);

    public static TheoryData<string> Names { get; } = [.. Documents.NamesIn(Documents.Good)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_TruncatedAtAnyByte_Throws(string name)
    {
        byte[] document = Read(name);
        for (int length = 0; length < document.Length; length++)
        {
            Documents.ErrorsOf(document[..length]).ShouldContain("This is not well-formed JSON: ", customMessage: $"{length} bytes");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_AnyMemberTwice_Throws(string name) => ShouldBeRefused(
        name,
        (document, part) => part.IsMember ? [[.. document[..part.NameStart], .. document[part.NameStart..part.End], (byte)',', .. document[part.NameStart..]]] : [],
        "appears twice");

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_DeepNestingAnywhere_Throws(string name) =>
        ShouldBeRefused(name, (document, part) => [With(document, part, Deep), With(document, part, Deep + new string(']', Deep.Length))], "depth of 16");

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_HugeNumberAnywhere_Throws(string name) =>
        ShouldBeRefused(name, (document, part) => HugeNumbers.Select(number => With(document, part, number)), "found a number", "The schema version is '");

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_InvalidUtf8InAnyString_Throws(string name) =>
        ShouldBeRefused(name, (document, part) => StringsOf(part).SelectMany(end => NoUtf8.Select(bytes => Inserted(document, end, bytes))), "not well-formed");

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_HalfOfSurrogatePairInAnyString_Throws(string name) => ShouldBeRefused(
        name, (document, part) => StringsOf(part).SelectMany(end => Halves.Select(half => Inserted(document, end, Encoding.ASCII.GetBytes(half)))), "not well-formed");

    private static void ShouldBeRefused(string name, Func<byte[], JsonPart, IEnumerable<byte[]>> damage, params string[] messages)
    {
        byte[] document = Read(name);
        IReadOnlyList<JsonPart> parts = JsonPart.AllIn(document);
        byte[][] damaged = [.. parts.SelectMany(part => damage(document, part))];

        damaged.Length.ShouldBeGreaterThan(0);
        damaged.Where(bytes => !messages.Any(message => Documents.ErrorsOf(bytes).Contains(message, StringComparison.Ordinal))).Select(Shown.Bytes).ShouldBeEmpty();
    }

    private static byte[] Read(string name) => Encoding.UTF8.GetBytes(Documents.Read(Documents.Good, name).TrimEnd());

    private static byte[] With(byte[] document, JsonPart part, string value) =>
        [.. document[..part.Start], .. Encoding.ASCII.GetBytes(value), .. document[part.End..]];

    // Before the closing quotes of the name and of the value.
    private static IEnumerable<int> StringsOf(JsonPart part) =>
        [.. part.IsMember ? [part.NameEnd - 1] : Array.Empty<int>(), .. part.Kind == JsonTokenType.String ? [part.End - 1] : Array.Empty<int>()];

    private static byte[] Inserted(byte[] document, int position, byte[] bytes) => [.. document[..position], .. bytes, .. document[position..]];
}
