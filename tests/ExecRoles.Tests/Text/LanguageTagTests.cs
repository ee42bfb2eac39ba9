using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Text;

/// <summary>Language tags, as every <see cref="LocalizedText"/> takes them in.</summary>
public sealed class LanguageTagTests
{
    private const string Advice = "Use a BCP 47 tag such as 'en', 'de' or 'de-AT'";

    [Theory]
    [InlineData("en", "en")]
    [InlineData("DE", "de")]
    [InlineData("gsw", "gsw")]
    [InlineData("de-at", "de-AT")]
    [InlineData("DE-AT", "de-AT")]
    [InlineData("de-ch-1996", "de-CH-1996")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("ZH-CMN-HANS-CN", "zh-cmn-Hans-CN")]
    [InlineData("ks-arab", "ks-Arab")]
    [InlineData("sl-rozaj-BISKE-1994", "sl-rozaj-biske-1994")]
    [InlineData("es-419", "es-419")]
    [InlineData("sgn-be-fr", "sgn-BE-FR")]
    [InlineData("EN-ca-X-CA", "en-CA-x-ca")]
    [InlineData("az-latn-X-LATN", "az-Latn-x-latn")]
    [InlineData("de-u-co-phonebk", "de-u-co-phonebk")]
    [InlineData("de-1996-x-a", "de-1996-x-a")]
    [InlineData("X-Payroll", "x-payroll")]
    [InlineData("x-a-x-b", "x-a-x-b")]
    [InlineData("I-Klingon", "i-klingon")]
    public void Constructor_GoodTag_IsKeptInCanonicalCase(string given, string canonical) =>
        new LocalizedText((given, "text")).DefaultLanguage.ShouldBe(canonical);

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("x")]
    [InlineData("i")]
    [InlineData("-")]
    [InlineData("-de")]
    [InlineData("de-")]
    [InlineData("de--AT")]
    [InlineData("1996")]
    [InlineData("4de")]
    [InlineData("d1")]
    [InlineData("de-x")]
    [InlineData("de-AT-u")]
    [InlineData("de-u-x-foo")]
    [InlineData("de-a-b-cc")]
    [InlineData("deutschland")]
    [InlineData("de-abcdefghi")]
    [InlineData("de-Ä")]
    [InlineData("dé")]
    [InlineData("de AT")]
    [InlineData("de/AT")]
    [InlineData("*")]
    [InlineData("de-*")]
    [InlineData("de.UTF-8")]
    [InlineData("de@euro")]
    [InlineData("ｄｅ")]
    [InlineData("\u212An")]
    public void Constructor_BadTag_Throws(string bad) =>
        Should.Throw<ArgumentException>(() => new LocalizedText((bad, "text")))
            .Message.ShouldBe($"'{bad}' is not a language tag. {Advice}. (Parameter 'texts')");

    [Theory]
    [InlineData("german", "de")]
    [InlineData("German", "de")]
    [InlineData("deutsch", "de")]
    [InlineData("deu", "de")]
    [InlineData("GER", "de")]
    [InlineData("deu-at", "de-AT")]
    [InlineData("english", "en")]
    [InlineData("eng-GB", "en-GB")]
    [InlineData("fre", "fr")]
    [InlineData("fra-CA", "fr-CA")]
    [InlineData("chinese-hant", "zh-Hant")]
    [InlineData("nob", "nb")]
    [InlineData("ind", "id")]
    public void Constructor_NameOrThreeLetterCode_ThrowsWithTheTag(string given, string tag) =>
        Should.Throw<ArgumentException>(() => new LocalizedText((given, "text"))).Message.ShouldBe(
            $"'{given}' does not begin with the code of a language. {Advice}. Did you mean '{tag}'? (Parameter 'texts')");

    [Theory]
    [InlineData("tlhingan")]
    [InlineData("swiss")]
    [InlineData("mandarin-CN")]
    public void Constructor_OtherName_Throws(string given) =>
        Should.Throw<ArgumentException>(() => new LocalizedText((given, "text"))).Message.ShouldBe(
            $"'{given}' does not begin with the code of a language. {Advice}. (Parameter 'texts')");

    [Theory]
    [InlineData("gsw")]
    [InlineData("haw")]
    [InlineData("yue")]
    [InlineData("qps")]
    public void Constructor_ThreeLetterCodeWithoutAShorterOne_IsKept(string tag) => new LocalizedText((tag, "text")).DefaultLanguage.ShouldBe(tag);

    [Theory]
    [InlineData("german")]
    [InlineData("deu")]
    public void In_NameOrThreeLetterCode_IsTheDefault(string tag) => new LocalizedText(("en", "text"), ("de", "Text")).Resolve(tag).IsFallback.ShouldBeTrue();

    [Theory]
    [InlineData("de_at", "de-AT")]
    [InlineData("zh_Hant_TW", "zh-Hant-TW")]
    [InlineData(" de", "de")]
    [InlineData("de-AT ", "de-AT")]
    public void Constructor_TagNearlyRight_ThrowsWithTheRightOne(string given, string right) =>
        Should.Throw<ArgumentException>(() => new LocalizedText((given, "text")))
            .Message.ShouldBe($"'{given}' is not a language tag. {Advice}; write '{right}'. (Parameter 'texts')");

    [Theory]
    [InlineData("de\0", "'de ' is not a language tag. " + Advice + ".")]
    [InlineData("de-AT\r\n", "'de-AT  ' is not a language tag. " + Advice + "; write 'de-AT'.")]
    public void Constructor_ControlCharacters_ThrowsOnOneLine(string bad, string message) =>
        Should.Throw<ArgumentException>(() => new LocalizedText((bad, "text"))).Message.ShouldBe(message + " (Parameter 'texts')");

    [Fact]
    public void Constructor_LongBadTag_ThrowsWithItsBeginning() =>
        Should.Throw<ArgumentException>(() => new LocalizedText((new string('d', 5000), "text")))
            .Message.ShouldBe($"'{new string('d', 80)}…' is not a language tag. {Advice}. (Parameter 'texts')");

    [Fact]
    public void Constructor_LongTagThatIsNearlyGood_ThrowsWithTheBeginningOfTheRightOne()
    {
        string bad = "de" + string.Concat(Enumerable.Repeat("_aaaaaaaa", 1_000));

        Should.Throw<ArgumentException>(() => new LocalizedText((bad, "text"))).Message.ShouldBe(
            $"'{bad[..80]}…' is not a language tag. {Advice}; write '{bad[..80].Replace('_', '-')}…'. (Parameter 'texts')");
    }

    [Fact]
    public void Constructor_LongBadTagOfSurrogatePairs_ThrowsWithWholeCharacters() =>
        Should.Throw<ArgumentException>(() => new LocalizedText(("d" + string.Concat(Enumerable.Repeat("😀", 100)), "text")))
            .Message.ShouldBe($"'d{string.Concat(Enumerable.Repeat("😀", 39))}…' is not a language tag. {Advice}. (Parameter 'texts')");

    [Fact]
    public void Constructor_CanonicalTag_StaysAsItIs() =>
        Prop.ForAll(PropertyGenerators.LanguageTags.ToArbitrary(), tag =>
        {
            string canonical = new LocalizedText((tag, "text")).DefaultLanguage;
            return new LocalizedText((canonical, "text")).DefaultLanguage == canonical
                && canonical.Equals(tag, StringComparison.OrdinalIgnoreCase);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Constructor_AnyTag_IsKeptOrRefused() =>
        Prop.ForAll(PropertyGenerators.AnyTags.ToArbitrary(), tag =>
        {
            try
            {
                return new LocalizedText((tag, "text")).DefaultLanguage.Equals(tag, StringComparison.OrdinalIgnoreCase);
            }
            catch (ArgumentException refusal)
            {
                return refusal.ParamName == "texts"
                    && (refusal.Message.Contains(" is not a language tag. ", StringComparison.Ordinal)
                        || refusal.Message.Contains(" does not begin with the code of a language. ", StringComparison.Ordinal));
            }
        }).QuickCheckThrowOnFailure();
}
