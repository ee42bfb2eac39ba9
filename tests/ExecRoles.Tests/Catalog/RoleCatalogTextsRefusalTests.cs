using System.Collections;
using System.Diagnostics.CodeAnalysis;
using static ExecRoles.Tests.Catalog.TextExample;

namespace ExecRoles.Tests.Catalog;

public sealed class RoleCatalogTextsRefusalTests
{
    [Fact]
    public void WithTexts_UnknownKey_NamesTheNearest() =>
        Refusal(() => Roles.All.WithTexts("fr", Texts(("cio.titel", "DSI")))).ShouldBe(
            "Unknown text key 'cio.titel'. Known keys: areas.strategy, areas.strategy.description, areas.leadership, areas.leadership.description, "
            + "areas.profit, areas.profit.description, areas.finance, areas.finance.description, areas.market, areas.market.description "
            + $"and {Roles.All.Texts.Count - 10} more. Did you mean 'cio.title'? (Parameter 'texts')");

    [Fact]
    public void WithTexts_SeveralThingsWrong_ListsThemAllOneALine()
    {
        string known = $"Known keys: aspects.focus, aspects.mandate, aspects.reporting-line, aspects.vendors, codes.none, companies.function, companies.limited-company, "
            + $"companies.stock-corporation, orientations.both, orientations.external and {new RoleCatalog().Texts.Count - 10} more.";

        Refusal(() => new RoleCatalog().WithTexts("fr", Texts(("words.zebra", "x"), ("words.both", " "), ("outcomes.sane", "y"), ("words.heading", "{title}"), ("words.all", "Tous")))).ShouldBe(
            "The text for 'words.both' in 'fr' is blank. Give a text with at least one visible character, or omit it.\n"
            + "The text for 'words.heading' needs the placeholders {abbreviation}, {title}, but '{title}' has the placeholder {title}.\n"
            + $"Unknown text key 'outcomes.sane'. {known} Did you mean 'outcomes.same'?\n"
            + $"Unknown text key 'words.zebra'. {known} Did you mean 'words.job-ad'? (Parameter 'texts')");
    }

    [Fact]
    public void WithTexts_SeveralThingsWrong_GivesEachByItself()
    {
        RoleTextException refusal = Should.Throw<RoleTextException>(() => Roles.All.WithTexts("fr", Texts(("cio.titel", "DSI"), ("cio.title", " "))));

        refusal.Errors.Count.ShouldBe(2);
        refusal.Errors[0].ShouldBe("The text for 'cio.title' in 'fr' is blank. Give a text with at least one visible character, or omit it.");
        refusal.Errors[1].ShouldEndWith("Did you mean 'cio.title'?");
        refusal.Message.ShouldBe($"{refusal.Errors[0]}\n{refusal.Errors[1]} (Parameter 'texts')");
    }

    [Theory]
    [InlineData("words.comparison", "Comparaison", "The text for 'words.comparison' needs the placeholder {roles}, but 'Comparaison' has no placeholder.")]
    [InlineData("words.comparison", "{role} comparés", "The text for 'words.comparison' needs the placeholder {roles}, but '{role} comparés' has the placeholder {role}.")]
    [InlineData("words.comparison", "{roles} {areas}", "The text for 'words.comparison' needs the placeholder {roles}, but '{roles} {areas}' has the placeholders {areas}, {roles}.")]
    [InlineData("words.comparison", "{roles} {roles:lower}", "The text for 'words.comparison' needs the placeholder {roles}, but '{roles} {roles:lower}' has the placeholders {roles}, {roles}.")]
    [InlineData("words.all", "Tous {roles}", "The text for 'words.all' needs no placeholder, but 'Tous {roles}' has the placeholder {roles}.")]
    [InlineData("words.common.areas", "{roles}", "The text for 'words.common.areas' needs the placeholders {areas}, {roles}, but '{roles}' has the placeholder {roles}.")]
    public void WithTexts_OtherPlaceholders_Throws(string key, string text, string message) =>
        Refusal(() => Roles.All.WithTexts("fr", Texts((key, text)))).ShouldBe($"{message} (Parameter 'texts')");

    [Theory]
    [InlineData("words.comparison", "{roles:lower} comparés")]
    [InlineData("words.common.areas", "{areas} : {roles}")]
    [InlineData("cio.title", "DSI {roles}")]
    [InlineData("words.all", "Tous } { {")]
    public void WithTexts_SamePlaceholdersInAnotherForm_Accepts(string key, string text) =>
        Roles.All.WithTexts("fr", Texts((key, text))).Texts[key].In("fr").ShouldBe(text);

    [Theory]
    [InlineData("", "The text for 'cio.title' in 'fr' is blank. Give a text with at least one visible character, or omit it.")]
    [InlineData(" \n", "The text for 'cio.title' in 'fr' is blank. Give a text with at least one visible character, or omit it.")]
    public void WithTexts_NoText_Throws(string text, string message) =>
        Refusal(() => Roles.All.WithTexts("FR", Texts(("cio.title", text)))).ShouldBe($"{message} (Parameter 'texts')");

    [Fact]
    public void WithTexts_HalfOfSurrogatePair_Throws() =>
        Refusal(() => Roles.All.WithTexts("fr", Texts(("cio.title", "DSI \uD83D")))).ShouldBe(
            "The text for 'cio.title' in 'fr' is not well-formed UTF-16: there is half of a surrogate pair at position 4. "
            + "Give the whole character or remove it. (Parameter 'texts')");

    [Fact]
    public void WithTexts_NullText_Throws() =>
        Should.Throw<ArgumentNullException>(() => Roles.All.WithTexts("fr", Texts(("cio.title", null!)))).Message.ShouldBe(
            "The text for 'cio.title' is null. Omit the key or give a text. (Parameter 'texts')");

    [Fact]
    public void WithTexts_NullArgument_Throws()
    {
        Should.Throw<ArgumentNullException>(() => Roles.All.WithTexts(null!, Texts())).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => Roles.All.WithTexts("fr", null!)).ParamName.ShouldBe("texts");
    }

    [Theory]
    [InlineData("", "'' is not a language tag. Use a BCP 47 tag such as 'en', 'de' or 'de-AT'.")]
    [InlineData("german", "'german' does not begin with the code of a language. Use a BCP 47 tag such as 'en', 'de' or 'de-AT'. Did you mean 'de'?")]
    [InlineData("de_AT", "'de_AT' is not a language tag. Use a BCP 47 tag such as 'en', 'de' or 'de-AT'; write 'de-AT'.")]
    public void WithTexts_NotALanguageTag_Throws(string tag, string message) =>
        Refusal(() => Roles.All.WithTexts(tag, Texts())).ShouldBe($"{message} (Parameter 'languageTag')");

    [Fact]
    public void WithTexts_DictionaryThatIgnoresCase_IsStillRefused() =>
        Refusal(() => Roles.All.WithTexts("fr", new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["CIO.title"] = "DSI" }))
            .ShouldEndWith("Did you mean 'cio.title'? (Parameter 'texts')");

    [Fact]
    public void WithTexts_DictionaryOfAnotherType_IsReadAsWell() =>
        Roles.All.WithTexts("fr", new OneText("cio.title", "DSI")).Texts["cio.title"].In("fr").ShouldBe("DSI");

    private static string Refusal(Action action) => Should.Throw<ArgumentException>(action).Message;

    private sealed class OneText(string key, string text) : IReadOnlyDictionary<string, string>
    {
        public IEnumerable<string> Keys => [key];

        public IEnumerable<string> Values => [text];

        public int Count => 1;

        public string this[string wanted] => wanted == key ? text : throw new KeyNotFoundException();

        public bool ContainsKey(string wanted) => wanted == key;

        public bool TryGetValue(string wanted, [MaybeNullWhen(false)] out string value)
        {
            value = text;
            return wanted == key;
        }

        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => Keys.Select(wanted => KeyValuePair.Create(wanted, text)).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
