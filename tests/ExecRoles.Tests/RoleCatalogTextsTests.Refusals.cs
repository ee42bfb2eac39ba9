using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ExecRoles.Tests;

public sealed partial class RoleCatalogTextsTests
{
    [Fact]
    public void WithTexts_UnknownKey_NamesTheNearest() =>
        Refusal(() => Roles.All.WithTexts("fr", Texts(("cio.titel", "DSI")))).ShouldBe(
            "There is no text 'cio.titel' in this catalog. Known keys: areas.leadership, areas.leadership.description, areas.strategy, "
            + "areas.strategy.description, areas.portfolio, areas.portfolio.description, areas.efficiency, areas.efficiency.description, "
            + $"areas.stakeholders, areas.stakeholders.description and {Roles.All.TextKeys.Count() - 10} more. Did you mean 'cio.title'? (Parameter 'texts')");

    [Fact]
    public void WithTexts_UnknownKeys_NamesTheFirstInOrdinalOrder() =>
        Refusal(() => new RoleCatalog().WithTexts("fr", Texts(("words.zebra", "x"), ("outcomes.sane", "y"), ("words.only", "{roles}")))).ShouldBe(
            "There is no text 'outcomes.sane' in this catalog. Known keys: aspects.focus, aspects.mandate, aspects.vendors, codes.none, "
            + "companies.any, companies.limited-company, companies.stock-corporation, orientations.both, orientations.external, "
            + $"orientations.internal and {new RoleCatalog().TextKeys.Count() - 10} more. "
            + "Did you mean 'outcomes.same'? (Parameter 'texts')");

    [Theory]
    [InlineData("words.only", "Seulement", "The text for 'words.only' needs the placeholder {roles}, but 'Seulement' has no placeholder.")]
    [InlineData("words.only", "{role} seulement", "The text for 'words.only' needs the placeholder {roles}, but '{role} seulement' has the placeholder {role}.")]
    [InlineData("words.only", "{roles} {areas}", "The text for 'words.only' needs the placeholder {roles}, but '{roles} {areas}' has the placeholders {areas}, {roles}.")]
    [InlineData("words.all", "Tous {roles}", "The text for 'words.all' needs no placeholder, but 'Tous {roles}' has the placeholder {roles}.")]
    [InlineData("words.common.areas", "{roles}", "The text for 'words.common.areas' needs the placeholders {areas}, {roles}, but '{roles}' has the placeholder {roles}.")]
    public void WithTexts_OtherPlaceholders_Throws(string key, string text, string message) =>
        Refusal(() => Roles.All.WithTexts("fr", Texts((key, text)))).ShouldBe($"{message} (Parameter 'texts')");

    [Theory]
    [InlineData("words.only", "{roles:lower} seulement {roles}")]
    [InlineData("words.common.areas", "{areas} : {roles}")]
    [InlineData("cio.title", "DSI {roles}")]
    [InlineData("words.all", "Tous } { {")]
    public void WithTexts_SamePlaceholdersInAnotherForm_Accepts(string key, string text) =>
        TextOf(Roles.All.WithTexts("fr", Texts((key, text))), key).In("fr").ShouldBe(text);

    [Theory]
    [InlineData("", "The text for 'cio.title' in 'fr' is blank. Give a text with at least one visible character, or leave it out.")]
    [InlineData(" \n", "The text for 'cio.title' in 'fr' is blank. Give a text with at least one visible character, or leave it out.")]
    public void WithTexts_NoText_Throws(string text, string message) =>
        Refusal(() => Roles.All.WithTexts("FR", Texts(("cio.title", text)))).ShouldBe($"{message} (Parameter 'texts')");

    [Fact]
    public void WithTexts_HalfOfSurrogatePair_Throws() =>
        Refusal(() => Roles.All.WithTexts("fr", Texts(("cio.title", "DSI \uD83D")))).ShouldBe(
            "The text for 'cio.title' in 'fr' is not well-formed UTF-16: there is half of a surrogate pair at position 4. "
            + "Give the whole character or remove it. (Parameter 'texts')");

    [Fact]
    public void WithTexts_NullText_Throws() =>
        Should.Throw<ArgumentNullException>(() => Roles.All.WithTexts("fr", Texts(("cio.title", null!)))).ParamName.ShouldBe("texts");

    [Fact]
    public void WithTexts_NullArgument_Throws()
    {
        Should.Throw<ArgumentNullException>(() => Roles.All.WithTexts(null!, Texts())).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => Roles.All.WithTexts("fr", null!)).ParamName.ShouldBe("texts");
    }

    [Theory]
    [InlineData("", "'' is not a language tag. Use a BCP 47 tag such as 'en', 'de' or 'de-AT'.")]
    [InlineData("de_AT", "'de_AT' is not a language tag. Use a BCP 47 tag such as 'en', 'de' or 'de-AT'; write 'de-AT'.")]
    public void WithTexts_NoLanguageTag_Throws(string tag, string message) =>
        Refusal(() => Roles.All.WithTexts(tag, Texts())).ShouldBe($"{message} (Parameter 'languageTag')");

    [Fact]
    public void WithTexts_DictionaryThatIgnoresCase_IsRefusedAllTheSame() =>
        Refusal(() => Roles.All.WithTexts("fr", new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["CIO.title"] = "DSI" }))
            .ShouldEndWith("Did you mean 'cio.title'? (Parameter 'texts')");

    [Fact]
    public void WithTexts_DictionaryOfAnotherType_IsReadAsWell() =>
        TextOf(Roles.All.WithTexts("fr", new OneText("cio.title", "DSI")), "cio.title").In("fr").ShouldBe("DSI");

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
