namespace ExecRoles.Tests.Text;

/// <summary>The placeholders of the words of pages, which every text instead of theirs has to keep.</summary>
public sealed class TextTemplateTests
{
    [Theory]
    [InlineData("words.comparison", "Seulement {roles}")]
    [InlineData("words.comparison", "{roles:lower} seulement")]
    [InlineData("words.list.last", "{second} et {first}")]
    [InlineData("words.both", "Tous les deux")]
    [InlineData("words.both", "Tous } les { deux")]
    public void Problem_SamePlaceholders_IsNone(string key, string text) => Override(key, text).Texts[key].In("fr").ShouldBe(text);

    [Theory]
    [InlineData("words.comparison", "Seulement", "the placeholder {roles}", "no placeholder")]
    [InlineData("words.comparison", "Seulement {role}", "the placeholder {roles}", "the placeholder {role}")]
    [InlineData("words.comparison", "Seulement {roles} {areas}", "the placeholder {roles}", "the placeholders {areas}, {roles}")]
    [InlineData("words.comparison", "Seulement {roles", "the placeholder {roles}", "no placeholder")]
    [InlineData("words.comparison", "Seulement {Roles}", "the placeholder {roles}", "the placeholder {Roles}")]
    [InlineData("words.comparison", "{roles} ({roles:lower})", "the placeholder {roles}", "the placeholders {roles}, {roles}")]
    [InlineData("words.list.next", "{first}{first}{second}", "the placeholders {first}, {second}", "the placeholders {first}, {first}, {second}")]
    [InlineData("words.list.last", "{first} et", "the placeholders {first}, {second}", "the placeholder {first}")]
    [InlineData("words.both", "Tous les {roles}", "no placeholder", "the placeholder {roles}")]
    [InlineData("words.both", "Tous {}", "no placeholder", "the placeholder {}")]
    public void Problem_OtherPlaceholders_IsTold(string key, string text, string needed, string given) =>
        Should.Throw<ArgumentException>(() => Override(key, text)).Message.ShouldBe(
            $"The text for '{key}' needs {needed}, but '{text}' has {given}. (Parameter 'texts')");

    [Fact]
    public void Problem_PlaceholderThatCannotBeSeen_IsToldOnOneLine() =>
        Should.Throw<ArgumentException>(() => Override("words.both", "{a\nb}")).Message.ShouldBe(
            "The text for 'words.both' needs no placeholder, but '{a b}' has the placeholder {a b}. (Parameter 'texts')");

    [Fact]
    public void Problem_LongPlaceholder_IsToldInShort() =>
        Should.Throw<ArgumentException>(() => Override("words.both", $"{{{new string('a', 5000)}}}")).Message.ShouldBe(
            $"The text for 'words.both' needs no placeholder, but '{{{new string('a', 79)}…' has the placeholder {{{new string('a', 79)}…. (Parameter 'texts')");

    [Theory]
    [InlineData(10, "")]
    [InlineData(11, " and 1 more")]
    [InlineData(12, " and 2 more")]
    public void Problem_ManyPlaceholders_TellsTen(int count, string end) =>
        Should.Throw<ArgumentException>(() => Override("words.both", string.Concat(Enumerable.Range(10, count).Select(number => $"{{a{number}}}")))).Message.ShouldEndWith(
            $" has the placeholders {{a10}}, {{a11}}, {{a12}}, {{a13}}, {{a14}}, {{a15}}, {{a16}}, {{a17}}, {{a18}}, {{a19}}{end}. (Parameter 'texts')");

    private static RoleCatalog Override(string key, string text) => Roles.All.WithTexts("fr", new Dictionary<string, string> { [key] = text });
}
