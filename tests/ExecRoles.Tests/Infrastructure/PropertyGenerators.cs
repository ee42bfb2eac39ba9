using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>
/// Strings for property tests: <c>Prop.ForAll(PropertyGenerators.Ids.ToArbitrary(), id => …).QuickCheckThrowOnFailure()</c>.
/// </summary>
internal static class PropertyGenerators
{
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Digits = "0123456789";
    private const int VeryLong = 100_000;

    private static readonly string[] OddTagExamples =
    [
        "", " ", "\0", "\t", "-", "_", ".", "@", "de-", "-de", "de--AT", "de_DE.UTF-8@euro", "de.", "@de", "C", "POSIX", "G", "invariant", "x", "i-klingon",
        "de-CH-1996", "DE_at", "d\u00E9", "\u0130d", "de\u2010AT", "\uD800", "de-\uDC00", "\uDE00\uD83D", "de\u0000AT", new('a', VeryLong), new('-', VeryLong),
    ];

    private static readonly string[] Fragments =
    [
        "Payroll", "Entgeltabrechnung", "\u00E9t\u00E9", "Stra\u00DFe", "\u7D66\u4E0E", "\u0645\u0631\u062D\u0628\u0627", "e\u0301", "1",
        "\U0001F4BB", "\U0001F469\u200D\U0001F4BB", "\U0001F1E9\U0001F1EA", "\u200F", "\u202E", "\u200B", "\u00A0", "\u2028", "\n", "\r\n", "\n\n", "\t", " ",
        "<b>", "</p>", "<script>alert(1)</script>", "&", "&amp;", "\"", "'", "|", "\\", "`", "*", "**", "_", "~~", "#", "- ", "1. ", "> ", "+ ",
        "[a](b)", "![a](b)", "<!--", "-->", "https://example.org", "{0}", "$", "---",
    ];

    /// <summary>Gets ids that follow the grammar. That one is a reserved word by chance is as good as impossible: those have five letters and more.</summary>
    public static Gen<string> Ids { get; } =
        from first in Gen.Elements(Lower.ToCharArray())
        from rest in Word(Lower + Digits, 0, 8)
        from words in Word(Lower + Digits, 1, 6).ArrayOf()
        select $"{first}{rest}{string.Concat(words.Take(3).Select(word => "-" + word))}";

    /// <summary>
    /// Gets well-formed BCP 47 tags in any letter case, from <c>de</c> to <c>SL-latn-it-nedis-u-co-phonebk-x-a1</c>. Those with three letters are
    /// from the range for private use, as others may have a shorter code.
    /// </summary>
    public static Gen<string> LanguageTags { get; } =
        from language in Gen.OneOf(Word(Lower, 2, 2), Word(Lower[..20], 2, 2).Select(letters => "q" + letters))
        from script in Optional(Word(Lower, 4, 4))
        from region in Optional(Gen.OneOf(Word(Lower, 2, 2), Word(Digits, 3, 3)))
        from variant in Optional(Gen.OneOf(Word(Lower + Digits, 5, 8), Word(Digits, 4, 4)))
        from extension in Optional(Gen.Constant("u-co-phonebk"))
        from privateUse in Optional(Word(Lower + Digits, 1, 8).Select(word => "x-" + word))
        from tag in AnyCase(language + script + region + variant + extension + privateUse)
        select tag;

    /// <summary>Gets what somebody may pass as a tag: good ones, good ones with a character more, and strings of every other kind; never null.</summary>
    public static Gen<string> AnyTags { get; } = Gen.OneOf(
        Gen.Elements(OddTagExamples),
        LanguageTags,
        LanguageTags.Select(tag => tag.Replace('-', '_')),
        ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? ""),
        AnyCharacters.ArrayOf().Select(characters => new string(characters)),
        from tag in LanguageTags
        from position in Gen.Choose(0, tag.Length)
        from character in AnyCharacters
        select tag.Insert(position, character.ToString()));

    /// <summary>Gets well-formed texts that are not blank, with emoji, marks of direction, line ends and markup.</summary>
    public static Gen<string> Texts { get; } = Gen.Elements(Fragments).NonEmptyListOf()
        .Select(string.Concat)
        .Where(text => text.Any(IsVisible));

    private static bool IsVisible(char character) => !char.IsWhiteSpace(character) && !char.IsControl(character)
        && char.GetUnicodeCategory(character) != UnicodeCategory.Format;

    // Any UTF-16 code unit, lone surrogates and control characters more often than by chance.
    private static Gen<char> AnyCharacters => Gen.OneOf(
        Gen.Choose(char.MinValue, char.MaxValue), Gen.Choose(0xD800, 0xDFFF), Gen.Choose(0, 0x7F)).Select(code => (char)code);

    private static Gen<string> Word(string characters, int shortest, int longest) =>
        from length in Gen.Choose(shortest, longest)
        from word in Gen.Elements(characters.ToCharArray()).ArrayOf(length)
        select new string(word);

    private static Gen<string> Optional(Gen<string> subtag) => Gen.Frequency((2, Gen.Constant("")), (1, subtag.Select(text => "-" + text)));

    private static Gen<string> AnyCase(string text) =>
        from upper in ArbMap.Default.GeneratorFor<bool>().ArrayOf(text.Length)
        select string.Concat(text.Select((character, index) => upper[index] ? char.ToUpperInvariant(character) : character));
}
