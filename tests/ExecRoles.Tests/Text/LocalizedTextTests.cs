using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Text;

public sealed class LocalizedTextTests
{
    [Fact]
    public void Constructor_Pairs_KeepsTextsByLanguage()
    {
        LocalizedText text = new(("en", "Payroll"), ("de", "Entgeltabrechnung"));

        text.In("en").ShouldBe("Payroll");
        text.In("de").ShouldBe("Entgeltabrechnung");
    }

    [Fact]
    public void Constructor_Dictionary_EqualsTheSamePairs() =>
        new LocalizedText(new Dictionary<string, string> { ["en"] = "Payroll", ["de"] = "Entgeltabrechnung" })
            .ShouldBe(new LocalizedText(("en", "Payroll"), ("de", "Entgeltabrechnung")));

    [Fact]
    public void Constructor_Dictionary_IsCopied()
    {
        Dictionary<string, string> given = new() { ["en"] = "Payroll" };
        LocalizedText text = new(given);

        given["en"] = "Wages";
        given["de"] = "Entgeltabrechnung";

        text.ShouldBe(new LocalizedText(("en", "Payroll")));
    }

    [Fact]
    public void Constructor_Array_IsCopied()
    {
        (string, string)[] given = [("en", "Payroll")];
        LocalizedText text = new(given);

        given[0] = ("en", "Wages");

        text.In("en").ShouldBe("Payroll");
    }

    [Fact]
    public void Constructor_SpacesAroundText_AreKept() =>
        new LocalizedText(("en", " Payroll ")).In("en").ShouldBe(" Payroll ");

    [Fact]
    public void Constructor_WholeSurrogatePairs_AreKept() =>
        new LocalizedText(("en", "😀 Payroll 😀")).In("en").ShouldBe("😀 Payroll 😀");

    [Theory]
    [InlineData("en", "en,de")]
    [InlineData("en", "de,en")]
    [InlineData("en", "de,fr,EN")]
    [InlineData("de", "de,fr")]
    [InlineData("fr", "fr,de")]
    [InlineData("de", "de,en-GB")]
    public void DefaultLanguage_OfLanguages_IsEnglishOrElseTheFirst(string expected, string languages) =>
        Of(languages).DefaultLanguage.ShouldBe(expected);

    [Theory]
    [InlineData("en,de,fr", "en,de,fr")]
    [InlineData("de,fr,en", "en,de,fr")]
    [InlineData("fr,de", "fr,de")]
    [InlineData("de-AT,de,de-CH", "de-AT,de,de-CH")]
    public void Languages_AsGiven_AreTheDefaultThenTheOthersInOrder(string languages, string expected) =>
        string.Join(",", Of(languages).Languages).ShouldBe(expected);

    [Fact]
    public void Languages_OfText_CannotBeCastToSomethingMutable() =>
        Of("en,de").Languages.ShouldNotBeAssignableTo<ICollection<string>>();

    [Fact]
    public void Languages_BeyondTheEnd_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Of("en,de").Languages[2])
            .Message.ShouldBe($"The list has 2 elements. (Parameter 'index'){Environment.NewLine}Actual value was 2.");

    [Fact]
    public void With_NewLanguage_AddsIt() =>
        Of("en").With("de", "in de").ShouldBe(Of("en,de"));

    [Fact]
    public void With_NewLanguage_LeavesTheTextAsItWas()
    {
        LocalizedText text = Of("en");

        _ = text.With("de", "in de");

        text.ShouldBe(Of("en"));
    }

    [Fact]
    public void With_KnownLanguage_ReplacesItsText() =>
        Of("en,de").With("de", "neu").ShouldBe(new LocalizedText(("en", "in en"), ("de", "neu")));

    [Fact]
    public void With_KnownLanguageInOtherCase_ReplacesItsText() =>
        Of("de-AT,de").With("DE-at", "neu").ShouldBe(new LocalizedText(("de-AT", "neu"), ("de", "in de")));

    [Fact]
    public void With_KnownLanguage_KeepsTheOrder() =>
        Of("de,fr").With("de", "neu").Languages.ShouldBe(["de", "fr"]);

    [Fact]
    public void With_English_MakesItTheDefault() =>
        Of("de,fr").With("en", "in en").DefaultLanguage.ShouldBe("en");

    [Fact]
    public void With_AnyLanguageAndText_ChangesThatLanguageOnly() =>
        Prop.ForAll(
            ModelGenerators.LocalizedTexts.ToArbitrary(),
            PropertyGenerators.LanguageTags.ToArbitrary(),
            PropertyGenerators.Texts.ToArbitrary(),
            (text, tag, words) =>
            {
                LocalizedText changed = text.With(tag, words);
                return changed.Resolve(tag).Text == words
                    && text.Languages.All(language => language.Equals(tag, StringComparison.OrdinalIgnoreCase) || changed.In(language) == text.In(language))
                    && changed.Languages.Count <= text.Languages.Count + 1;
            }).QuickCheckThrowOnFailure();

    private static LocalizedText Of(string languages) =>
        new([.. languages.Split(',').Select(static language => (language, "in " + language))]);
}
