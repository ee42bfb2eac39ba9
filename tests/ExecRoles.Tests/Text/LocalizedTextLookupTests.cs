using System.Globalization;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Text;

public sealed class LocalizedTextLookupTests
{
    private static readonly string[] Languages =
        ["en", "de", "de-CH", "de-CH-1996", "zh-Hant", "zh-Hant-TW", "sr-Latn", "es-419", "gsw", "x-payroll"];

    private static readonly LocalizedText Many = Of(Languages);

    [Theory]
    [InlineData("de", "de")]
    [InlineData("DE", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("de-ch", "de-CH")]
    [InlineData("DE_CH", "de-CH")]
    [InlineData("de-CH-1996", "de-CH-1996")]
    [InlineData("de-CH-1996-x-any", "de-CH-1996")]
    [InlineData("de-CH-1901", "de-CH")]
    [InlineData("de-Latn-CH", "de")]
    [InlineData("de_DE.UTF-8", "de")]
    [InlineData("de_DE.UTF-8@euro", "de")]
    [InlineData("de@euro", "de")]
    [InlineData("de.ch", "de")]
    [InlineData("de_CH@euro.1996", "de-CH")]
    [InlineData("de-", "de")]
    [InlineData("de--CH", "de")]
    [InlineData("de-u-co-phonebk", "de")]
    [InlineData("de-CH-u-co-phonebk", "de-CH")]
    [InlineData("en-US", "en")]
    [InlineData("zh-Hant-HK", "zh-Hant")]
    [InlineData("zh_hant_tw", "zh-Hant-TW")]
    [InlineData("sr-Latn-RS", "sr-Latn")]
    [InlineData("es-419", "es-419")]
    [InlineData("GSW-CH", "gsw")]
    [InlineData("x-payroll", "x-payroll")]
    public void Resolve_KnownLanguage_TakesTheLongestThatFits(string tag, string language) =>
        Many.Resolve(tag).ShouldSatisfyAllConditions(
            found => found.Language.ShouldBe(language),
            found => found.Text.ShouldBe("in " + language),
            found => found.IsFallback.ShouldBeFalse());

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" de")]
    [InlineData("de ")]
    [InlineData("d")]
    [InlineData("deu")]
    [InlineData("de1")]
    [InlineData("ger")]
    [InlineData("fr")]
    [InlineData("zh-CN")]
    [InlineData("es")]
    [InlineData("es-ES")]
    [InlineData("x")]
    [InlineData("C")]
    [InlineData("POSIX")]
    [InlineData("*")]
    [InlineData("-de")]
    [InlineData("_de")]
    [InlineData(".de")]
    [InlineData("@de")]
    [InlineData("de/CH")]
    [InlineData("de\0")]
    [InlineData("de;q=0.9")]
    [InlineData("de,en")]
    [InlineData("\u212An")]
    [InlineData("ｄｅ")]
    [InlineData("../../etc/passwd")]
    public void Resolve_UnknownLanguage_FallsBackToTheDefault(string tag) =>
        Many.Resolve(tag).ShouldSatisfyAllConditions(
            found => found.Language.ShouldBe("en"),
            found => found.Text.ShouldBe("in en"),
            found => found.IsFallback.ShouldBeTrue());

    [Theory]
    [InlineData("zh-CN", "zh-Hant,zh-Hans", "zh-Hans")]
    [InlineData("zh-SG", "zh-Hant,zh-Hans", "zh-Hans")]
    [InlineData("zh_CN.UTF-8", "zh-Hans", "zh-Hans")]
    [InlineData("zh-TW", "zh-Hans,zh-Hant", "zh-Hant")]
    [InlineData("zh-HK", "zh-Hans,zh-Hant", "zh-Hant")]
    [InlineData("zh-MO", "zh-Hans,zh-Hant", "zh-Hant")]
    [InlineData("zh", "zh-Hant,zh-Hans", "zh-Hans")]
    [InlineData("zh-Hans-CN", "zh-TW,zh-CN", "zh-CN")]
    [InlineData("zh-Hant-HK", "zh-CN,zh-TW", "zh-TW")]
    [InlineData("no-NO", "nb", "nb")]
    [InlineData("no", "nn,nb", "nb")]
    [InlineData("nb-NO", "no", "no")]
    [InlineData("nn", "nb", "nb")]
    [InlineData("iw", "he", "he")]
    [InlineData("he-IL", "iw", "iw")]
    [InlineData("in-ID", "id", "id")]
    [InlineData("id", "in", "in")]
    [InlineData("ji", "yi", "yi")]
    [InlineData("yi", "ji", "ji")]
    [InlineData("zh-CN", "zh-Hans,zh-CN", "zh-CN")]
    [InlineData("zh-CN", "zh-Hans,zh", "zh")]
    public void Resolve_EquivalentLanguage_IsFoundWhereTheTagItselfIsNot(string tag, string languages, string found) =>
        Of(["en", .. languages.Split(',')]).Resolve(tag).ShouldSatisfyAllConditions(
            text => text.Language.ShouldBe(found),
            text => text.IsFallback.ShouldBeFalse());

    [Theory]
    [InlineData("no", "nb")]
    [InlineData("zh", "zh-Hans")]
    [InlineData("zh-Hans", "zh-CN")]
    public void Resolve_DefaultInTheFirstOfTwoEquivalentLanguages_IsNoFallback(string tag, string language) =>
        Of(language, "de").Resolve(tag).IsFallback.ShouldBeFalse();

    [Theory]
    [InlineData("zh-CN", "zh-Hant")]
    [InlineData("zh-TW", "zh-Hans")]
    [InlineData("zh-Hans", "zh-Hant")]
    [InlineData("da", "nb")]
    [InlineData("india", "id")]
    [InlineData("id-x", "it")]
    public void Resolve_LanguageThatIsNotEquivalent_FallsBack(string tag, string language) => Of("en", language).Resolve(tag).IsFallback.ShouldBeTrue();

    [Theory]
    [InlineData("fr", "de", true)]
    [InlineData("en", "de", true)]
    [InlineData("de-AT", "de", false)]
    [InlineData("it-CH", "it", false)]
    public void Resolve_NoEnglish_FallsBackToTheFirst(string tag, string language, bool isFallback) =>
        Of("de", "it").Resolve(tag).ShouldSatisfyAllConditions(
            found => found.Language.ShouldBe(language),
            found => found.IsFallback.ShouldBe(isFallback));

    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("EN_us")]
    public void Resolve_DefaultLanguageAskedFor_IsNoFallback(string tag) => Many.Resolve(tag).IsFallback.ShouldBeFalse();

    [Fact]
    public void Resolve_OnlyMoreSpecificLanguages_FallsBack() => Of("en", "de-AT").Resolve("de").IsFallback.ShouldBeTrue();

    [Fact]
    public void Resolve_VeryLongTag_Answers() =>
        Many.Resolve("de-CH-" + new string('a', 1_000_000)).Language.ShouldBe("de-CH");

    [Fact]
    public void Resolve_LoneSurrogate_FallsBackToTheDefault() => Many.Resolve("\uD83D").IsFallback.ShouldBeTrue();

    [Fact]
    public void Resolve_CapitalIWithDot_IsNoI() => Of("en", "it").Resolve("\u0130T").IsFallback.ShouldBeTrue();

    [Fact]
    public void Resolve_AnyTag_IsWhatTruncationFinds() =>
        Prop.ForAll(PropertyGenerators.AnyTags.ToArbitrary(), tag => IsRight(Many, tag)).QuickCheckThrowOnFailure();

    [Fact]
    public void Resolve_AnyTagOfAnyText_IsWhatTruncationFinds() =>
        Prop.ForAll(
            TagsNear(Languages).ToArbitrary(),
            Gen.Shuffle(Languages).SelectMany(all => Gen.Choose(1, all.Length).Select(count => all[..count])).ToArbitrary(),
            (tag, languages) => IsRight(Of(languages), tag)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("de-CH", "de-CH")]
    [InlineData("de-AT", "de")]
    [InlineData("zh-Hant-TW", "zh-Hant-TW")]
    [InlineData("", "en")]
    public void Resolve_Culture_IsFoundByItsName(string culture, string language) =>
        Many.Resolve(CultureInfo.GetCultureInfo(culture)).Language.ShouldBe(language);

    [Fact]
    public void Resolve_CulturesByTurns_FindWhatTheirNamesFind() =>
        Prop.ForAll(
            Gen.ListOf(TagsNear(Languages)).Select(static tags => tags.Select(static tag => new NamedCulture(tag)).ToArray()).ToArbitrary(),
            static cultures => Enumerable.Repeat(cultures, 3).SelectMany(static all => all)
                .All(static culture => Many.Resolve(culture).Equals(Many.Resolve(culture.Name)) && Many.In(culture) == Many.In(culture.Name)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Resolve_CultureThatTextFoundWithoutItsLanguage_FindsItInTheNewText()
    {
        CultureInfo culture = CultureInfo.GetCultureInfo("de-AT");
        Many.In(culture).ShouldBe("in de");

        Many.With("de-AT", "in de-AT").In(culture).ShouldBe("in de-AT");
    }

    [Fact]
    public void Resolve_InvariantCulture_IsFallback() => Many.Resolve(CultureInfo.InvariantCulture).IsFallback.ShouldBeTrue();

    [Fact]
    public void In_Culture_GivesTheText() => Many.In(CultureInfo.GetCultureInfo("de-AT")).ShouldBe("in de");

    [Fact]
    public void In_Tag_GivesTheText() => Many.In("de-AT").ShouldBe("in de");

    [Fact]
    public void In_NullTag_Throws() =>
        Should.Throw<ArgumentNullException>(() => Many.In((string)null!)).ParamName.ShouldBe("languageTag");

    [Fact]
    public void In_NullCulture_Throws() =>
        Should.Throw<ArgumentNullException>(() => Many.In((CultureInfo)null!)).ParamName.ShouldBe("culture");

    [Fact]
    public void Resolve_NullTag_Throws() =>
        Should.Throw<ArgumentNullException>(() => Many.Resolve((string)null!)).ParamName.ShouldBe("languageTag");

    [Fact]
    public void Resolve_NullCulture_Throws() =>
        Should.Throw<ArgumentNullException>(() => Many.Resolve((CultureInfo)null!)).ParamName.ShouldBe("culture");

    private static bool IsRight(LocalizedText text, string tag)
    {
        ResolvedText found = text.Resolve(tag);
        string? expected = LanguageLookup.Find(tag, text.Languages);
        return found.Language == (expected ?? text.DefaultLanguage)
            && found.IsFallback == expected is null
            && found.Text == "in " + found.Language
            && text.In(tag) == found.Text;
    }

    /// <summary>Gets known languages with something before, after, or in the place of a hyphen.</summary>
    private static Gen<string> TagsNear(string[] languages) =>
        from language in Gen.Elements(languages)
        from cut in Gen.Choose(0, language.Length)
        from tail in Gen.Elements("", "-", "_AT", "-1996", ".UTF-8", "@euro", "x", "--", "-x-a", " ")
        from isUpper in Gen.Elements(true, false)
        from hyphen in Gen.Elements('-', '_')
        let tag = (language[..cut] + tail).Replace('-', hyphen)
        select isUpper ? tag.ToUpperInvariant() : tag;

    private static LocalizedText Of(params string[] languages) =>
        new([.. languages.Select(static language => (language, "in " + language))]);
}
