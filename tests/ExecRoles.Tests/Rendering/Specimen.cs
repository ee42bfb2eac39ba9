using System.Globalization;
using System.Text.RegularExpressions;

namespace ExecRoles.Tests.Rendering;

/// <summary>
/// Roles with a text of the test's choice in every place that a rendering shows. A rendering with any texts must be the one with
/// harmless <see cref="Placeholders"/> with the texts filled in: nothing but the words themselves may depend on the words.
/// </summary>
internal static partial class Specimen
{
    private const int TextCount = 33;

    /// <summary>Gets one harmless word for each place: <c>TEXT00</c>, <c>TEXT01</c>, …</summary>
    public static IReadOnlyList<string> Placeholders { get; } =
        [.. Enumerable.Range(0, TextCount).Select(index => string.Create(CultureInfo.InvariantCulture, $"TEXT{index:00}"))];

    /// <summary>Gets the roles with the placeholders in German, as a catalog.</summary>
    public static RoleCatalog Catalog { get; } = MakeCatalog(Placeholders, "de");

    /// <summary>
    /// Shows in German the pages of the catalog: a comparison with all its sections, descriptions with and without the parts that may be missing,
    /// the matrix, the list, and comparisons of two and of five.
    /// </summary>
    /// <param name="format">The format.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="language">The language that the texts are in.</param>
    public static IReadOnlyList<string> Render(Format format, IReadOnlyList<string> texts, string language = "de")
    {
        RoleCatalog catalog = MakeCatalog(texts, language);
        return
        [
            format.Comparison(catalog.Compare("first", "second", "third"), "de"),
            .. catalog.Select(role => format.Description(catalog.Describe(role), "de")),
            format.Matrix(catalog.Matrix(), "de"),
            format.List(catalog, "de"),
            format.Comparison(catalog.Compare("first", "third"), "de"),
            format.Comparison(catalog.Compare("first", "second", "third", "second", "first"), "de"),
        ];
    }

    /// <summary>Puts texts in the place of the placeholders.</summary>
    public static string Fill(string rendering, IReadOnlyList<string> texts) =>
        Placeholder().Replace(rendering, match => texts[int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)]);

    /// <summary>Leaves out white space but line ends, where only the words and their order count.</summary>
    public static string WithoutSpace(string text) => string.Concat(text.Where(character => character == '\n' || !char.IsWhiteSpace(character)));

    /// <summary>Compares renderings and names the first line that is not as expected; whole documents of odd characters could not be read.</summary>
    public static void ShouldBeLineByLine(this IEnumerable<string> actual, IEnumerable<string> expected)
    {
        string[] actualLines = [.. actual.SelectMany(text => text.Split('\n'))];
        string[] expectedLines = [.. expected.SelectMany(text => text.Split('\n'))];
        for (int line = 0; line < expectedLines.Length; line++)
        {
            if (actualLines.ElementAtOrDefault(line) != expectedLines[line])
            {
                actualLines.ElementAtOrDefault(line).ShouldBe(expectedLines[line], $"line {line + 1}");
            }
        }

        actualLines.Length.ShouldBe(expectedLines.Length);
    }

    private static RoleCatalog MakeCatalog(IReadOnlyList<string> texts, string language)
    {
        Func<int, LocalizedText> text = index => new LocalizedText((language, texts[index]));
        return new RoleCatalog(MakeRoles(text, texts))
        {
            Boundaries = [new Boundary("first", "second", text(31)), new Boundary("third", "first", text(32))],
        };
    }

    // The focus is the same, the mandate is different, and one, two or all of the roles have an area, a reporting line or vendors.
    private static Role[] MakeRoles(Func<int, LocalizedText> text, IReadOnlyList<string> texts)
    {
        var focus = new Focus(FocusOrientation.Both, text(8), text(9));
        ResponsibilityArea shared = new("shared", text(10)), pair = new("pair", text(11)), own = new("own", text(12)), same = new("same", text(13));
        Responsibility sameDuty = new("same", same, text(19)), core = new("b", shared, text(15));
        return
        [
            new Role(
                "first",
                text(1),
                text(5),
                focus,
                [new("a", shared, text(14)), core, new("c", pair, text(16)), new("d", own, text(17)), new("e", own, text(18)), sameDuty])
            {
                Abbreviation = texts[0],
                DefiningResponsibility = core,
                VendorRelationship = new VendorRelationship(VendorScope.Any, text(23), text(24), text(25)),
                ReportingLine = new ReportingLine([], SeatInTopManagement.Always, text(29)),
            },
            new Role("second", text(2), text(6), focus, [sameDuty, new("f", pair, text(21)), new("g", shared, text(20))])
            {
                VendorRelationship = new VendorRelationship(VendorScope.Technology, text(26), text(27), text(28)),
                ReportingLine = new ReportingLine([], SeatInTopManagement.Rarely, text(30)),
            },
            new Role("third", text(4), text(7), focus, [new("h", shared, text(22)), sameDuty]) { Abbreviation = texts[3] },
        ];
    }

    [GeneratedRegex("TEXT([0-9]{2})")]
    private static partial Regex Placeholder();
}
