namespace ExecRoles.Tests.Text;

public sealed class LocalizedTextRefusalTests
{
    private const string NoText =
        "There is no text. Give at least one pair of language and text, such as (\"en\", \"Payroll\"). (Parameter 'texts')";

    [Fact]
    public void Constructor_NoPair_Throws() =>
        Should.Throw<ArgumentException>(() => new LocalizedText()).Message.ShouldBe(NoText);

    [Fact]
    public void Constructor_EmptyDictionary_Throws() =>
        Should.Throw<ArgumentException>(() => new LocalizedText(new Dictionary<string, string>())).Message.ShouldBe(NoText);

    [Fact]
    public void Constructor_NullPairs_Throws() =>
        Should.Throw<ArgumentNullException>(() => new LocalizedText(((string, string)[])null!)).ParamName.ShouldBe("texts");

    [Fact]
    public void Constructor_NullDictionary_Throws() =>
        Should.Throw<ArgumentNullException>(() => new LocalizedText((Dictionary<string, string>)null!)).ParamName.ShouldBe("texts");

    [Fact]
    public void Constructor_NullLanguage_Throws() =>
        Should.Throw<ArgumentNullException>(() => new LocalizedText((null!, "Payroll"))).ParamName.ShouldBe("texts");

    [Fact]
    public void Constructor_NullText_Throws() =>
        Should.Throw<ArgumentNullException>(() => new LocalizedText(("en", null!))).ParamName.ShouldBe("texts");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n")]
    [InlineData("\u00A0\u2003\u2028")]
    [InlineData("\u200B\u200F\uFEFF")]
    [InlineData("\0\u001B")]
    [InlineData("\u007F")]
    public void Constructor_BlankText_Throws(string blank) =>
        Should.Throw<ArgumentException>(() => new LocalizedText(("en", "Payroll"), ("DE-at", blank))).Message.ShouldBe(
            "The text for 'de-AT' is blank. Give a text with at least one visible character, or omit it. (Parameter 'texts')");

    // The test runner repairs surrogates in its data, so ^ stands for the first half of a pair and v for the second.
    [Theory]
    [InlineData("^", 0)]
    [InlineData("v", 0)]
    [InlineData("ab^", 2)]
    [InlineData("ab^c", 2)]
    [InlineData("^vv", 2)]
    [InlineData("av^", 1)]
    [InlineData("^^v", 0)]
    public void Constructor_LoneSurrogate_Throws(string marked, int position)
    {
        string text = marked.Replace('^', '\uD83D').Replace('v', '\uDE00');

        Should.Throw<ArgumentException>(() => new LocalizedText(("en", text))).Message.ShouldBe(
            $"The text for 'en' is not well-formed UTF-16: there is half of a surrogate pair at position {position}. "
            + "Give the whole character or remove it. (Parameter 'texts')");
    }

    [Theory]
    [InlineData("en", "en", "en")]
    [InlineData("en", "EN", "en")]
    [InlineData("de-AT", "DE-at", "de-AT")]
    [InlineData("zh-hant", "ZH-HANT", "zh-Hant")]
    public void Constructor_OneLanguageTwice_Throws(string first, string second, string named) =>
        Should.Throw<ArgumentException>(() => new LocalizedText((first, "one"), ("fr", "other"), (second, "two"))).Message.ShouldBe(
            $"The language '{named}' appears twice. Give one text for each language. (Parameter 'texts')");

    [Fact]
    public void Constructor_OneLanguageTwiceInDictionary_Throws() =>
        Should.Throw<ArgumentException>(() => new LocalizedText(new Dictionary<string, string> { ["de"] = "eins", ["DE"] = "zwei" })).Message
            .ShouldBe("The language 'de' appears twice. Give one text for each language. (Parameter 'texts')");

    [Fact]
    public void With_NullLanguage_Throws() =>
        Should.Throw<ArgumentNullException>(() => Payroll().With(null!, "Payroll")).ParamName.ShouldBe("languageTag");

    [Fact]
    public void With_NullText_Throws() =>
        Should.Throw<ArgumentNullException>(() => Payroll().With("de", null!)).ParamName.ShouldBe("text");

    [Fact]
    public void With_BadTag_Throws() =>
        Should.Throw<ArgumentException>(() => Payroll().With("d", "Entgeltabrechnung")).Message.ShouldBe(
            "'d' is not a language tag. Use a BCP 47 tag such as 'en', 'de' or 'de-AT'. (Parameter 'languageTag')");

    [Fact]
    public void With_BlankText_Throws() =>
        Should.Throw<ArgumentException>(() => Payroll().With("de", " ")).Message.ShouldBe(
            "The text for 'de' is blank. Give a text with at least one visible character, or omit it. (Parameter 'text')");

    [Fact]
    public void With_LoneSurrogate_Throws() =>
        Should.Throw<ArgumentException>(() => Payroll().With("de", "\uD83D")).Message.ShouldBe(
            "The text for 'de' is not well-formed UTF-16: there is half of a surrogate pair at position 0. "
            + "Give the whole character or remove it. (Parameter 'text')");

    private static LocalizedText Payroll() => new(("en", "Payroll"));
}
