using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Rendering;

/// <summary>Texts that could be taken for markup, one for each place of the <see cref="Specimen"/>.</summary>
internal static class HostileTexts
{
    private static readonly string[] Blocks =
    [
        "# ", "## ", "#", " #", " ##", "- ", "-", "---", "- - -", "+ ", "+", "+---+", "* ", "***", "1. ", "1) ", "12345678. ",
        "1.", "0)", "a. ", "b) ", "i. ",
        "iv) ", "Z. ", "XI. ", "z. B. ", "> ", ">", "> [!NOTE]", ": ", ":::", "::: x", "=", "===", "~~~", "```", "    ", "%",
        "% x", "[x]: /u", "[^1]: x",
        "*[TEXT]: x", "^^^", "^^ ", "|", "| a | b |", "|---|", "-|-", "\\", "\\\\", "\\|", "\\\\|", "&", "<!--", "-->",
        "<!DOCTYPE x>", "<?php", "[ ] ", "[x] ", "- [ ] ", "(1) ", "(a) ", "!!! note", "??? x", "/// x", "%%",
    ];

    private static readonly string[] Inlines =
    [
        "*", "**", "*a*", "**a**", "_", "__", "_a_", "a_b_c", "`", "``", "`a`", "~", "~~", "~a~", "~~a~~", "^", "^a^", "++",
        "++a++", "==", "==a==", "\"", "\"\"", "\"\"a\"\"",
        "''", ",,", "$", "$$", "$a$", "$$a$$", "[", "]", "[a]", "[a](b)", "![a](b)", "![", "[^1]", "[a][b]", "(", ")", "{", "}",
        "{#a .b}", "{.a}", "{{ a }}", "{roles}",
        "::", "::a::", ":smile:", ":+1:", "<", ">", "<b>", "</p>", "<br/>", "<script>alert(1)</script>", "</script>",
        "</td></tr></table>", "<a href='x'>", "<img src=x onerror=a>",
        "<style>*{}</style>", "<textarea>", "<title>", "<![CDATA[", "]]>", "&amp;", "&lt;b&gt;", "&copy", "&copy;", "&#65;",
        "&#x41;", "&#0;", "&notit;", "&;", "&a", "!", "'", "@", "@a", "#1",
        "http://a.de", "https://a.de/b_c", "HTTPS://A.DE", "ftp://a.de", "<http://a.de>", "mailto:a@b.de", "tel:123", "tel:",
        "mailto", "tel", "http:", "www.a.de", "WWW.A.de", "a@b.de", "<a@b.de>", "xmpp:a@b.de",
        ":", "a:b", "a:b:", "x:+1:", ":D", ":)", "x:)", ";-)", "8-)", "->", "<=>", "=>", "C##", "%%a%%", "{: .a}", "[TOC]", "[[a]]",
    ];

    private static readonly string[] Words =
    [
        "a", "B", "7", "1.5", "x", "C++", "C#", "F&E", "R&D", "24/7", "z.", "Straße", "\u00E9", "\u7D66\u4E0E",
        "\u0645\u0631\u062D\u0628\u0627", "e\u0301", "\U0001F4BB",
        "\U0001F469\u200D\U0001F4BB", "\u200F", "\u200E", "\u202E", "\u2066", "\u200B", "\uFEFF", "\u00AD", "\u00A0", "\u2003",
        "\u3000", "\u2028", "\u2029", "\uFDD0", "\uFFFE", "\uFFFF", "\U0010FFFF",
        "\n", "\r\n", "\r", "\n\n", "\t", "\v", "\f", "\0", "\a", "\b", "\u001B[31m", "\u001B]8;;http://a\a", "\u007F", "\u0085",
        "\u009B", " ", "  ", new('w', 200),
    ];

    private static readonly int[] PieceCounts = [1, 1, 1, 2, 2, 3, 5];

    private static readonly string[] Paddings =
    [
        "", "", " ", "  ", "    ", "\t", "\n", "\r\n", "\0", "\u001B", "\u0085", "\u00A0", "\u2003", "\u3000", "\u2028",
    ];

    /// <summary>Gets one text for each place, no two alike, that neither begin nor end with white space or control characters.</summary>
    public static Arbitrary<string[]> Lists { get; } = Arb.From(ListsOf(Texts), Tamer);

    /// <summary>Gets such texts with white space and control characters before and after them.</summary>
    public static Arbitrary<string[]> PaddedLists { get; } = Arb.From(
        ListsOf(
            from before in Gen.Elements(Paddings)
            from text in Texts
            from after in Gen.Elements(Paddings)
            select before + text + after),
        Tamer);

    /// <summary>Makes one text from a source of chance: any of the above, or random characters.</summary>
    public static string Any(Random random)
    {
        string[] pieces = [.. Enumerable.Range(0, PieceCounts[random.Next(PieceCounts.Length)]).Select(_ => Piece(random))];
        return Any(Paddings, random) + string.Join(random.Next(2) == 0 ? " " : "", pieces) + Any(Paddings, random);
    }

    /// <summary>Makes such texts as <see cref="PaddedLists"/> has.</summary>
    public static string[] Padded(Random random, int count) =>
        Unlike([.. Enumerable.Range(0, count).Select(_ => Any(Paddings, random) + Stripped(Any(random)) + Any(Paddings, random))]);

    /// <summary>Makes such texts as <see cref="Lists"/> has.</summary>
    public static string[] Bare(Random random, int count) => Unlike([.. Enumerable.Range(0, count).Select(_ => Stripped(Any(random)))]);

    private static string Piece(Random random) => random.Next(8) switch
    {
        0 or 1 => Any(Blocks, random),
        2 or 3 or 4 => Any(Inlines, random),
        5 or 6 => Any(Words, random),
        _ => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Character(random))),
    };

    // Of the Basic Latin letters and marks, of the plane that most text is in, or of all.
    private static string Character(Random random)
    {
        int code = random.Next(new[] { 0x80, 0x3000, 0x10000, 0x110000 }[random.Next(4)]);
        return new Rune(Rune.IsValid(code) ? code : code - 0x800).ToString();
    }

    private static string Any(string[] texts, Random random) => texts[random.Next(texts.Length)];

    private static Gen<string> Texts =>
        from first in Fragment
        from others in Gen.Frequency((2, Gen.Constant<string[]>([])), (3, Fragment.ArrayOf(1)), (2, Fragment.ArrayOf(2)), (1, Fragment.ArrayOf(4)))
        from isSpaced in ArbMap.Default.GeneratorFor<bool>()
        select Stripped(string.Join(isSpaced ? " " : "", others.Prepend(first)));

    private static Gen<string> Fragment => Gen.OneOf(Gen.Elements(Blocks), Gen.Elements(Inlines), Gen.Elements(Inlines), Gen.Elements(Words));

    /// <summary>
    /// Gives what a rendering shows of a text: spaces in the place of control characters and separators of lines, and the replacement character in
    /// that of what is no character.
    /// </summary>
    public static string Visible(string text) => string.Concat(text.Select(Visible));

    private static char Visible(char character) => IsUnseen(character) ? ' ' : character is '\uFFFE' or '\uFFFF' ? '\uFFFD' : character;

    private static bool IsUnseen(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';

    private static bool IsBlank(char character) => IsUnseen(character) || char.IsWhiteSpace(character) || character == '\uFEFF';

    private static string Stripped(string text)
    {
        int[] kept = [.. Enumerable.Range(0, text.Length).Where(index => !IsBlank(text[index]))];
        bool isVisible = kept.Any(index => char.GetUnicodeCategory(text[index]) != UnicodeCategory.Format);
        return isVisible ? text[kept[0]..(kept[^1] + 1)] : "a";
    }

    private static Gen<string[]> ListsOf(Gen<string> texts) => texts.ArrayOf(Specimen.Placeholders.Count).Select(Unlike);

    // Two texts that look alike would change the labels of roles, or what is the same in two of them.
    private static string[] Unlike(string[] texts)
    {
        HashSet<string> seen = [];
        return [.. texts.Select((text, index) => seen.Add(Visible(text).Trim()) ? text : index + text)];
    }

    // Finds the text that does the harm, by putting harmless ones in the place of the others.
    private static IEnumerable<string[]> Tamer(string[] texts) =>
        from index in Enumerable.Range(0, texts.Length)
        where texts[index] != Specimen.Placeholders[index]
        select (string[])[.. texts[..index], Specimen.Placeholders[index], .. texts[(index + 1)..]];
}
