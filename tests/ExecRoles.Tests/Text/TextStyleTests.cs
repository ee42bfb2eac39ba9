using System.Text.RegularExpressions;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

/// <summary>How the product's own texts are worded; the rules are those of the facts that they tell.</summary>
public sealed partial class TextStyleTests
{
    private static readonly string[] WordSentences = ["words.no-differences", "words.common.", "words.gendered"];

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void Sentences_OfLanguage_EndWithTheirOnlyFullStop(string language) =>
        Broken(language, IsSentence, static text => text.IndexOfAny(['.', '!', '?', '…']) != text.Length - 1).ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void Fragments_OfLanguage_HaveNoFullStop(string language) =>
        Broken(language, static key => !IsSentence(key), static text => text.IndexOfAny(['.', '!', '?', '…']) >= 0).ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void Sentences_OfLanguage_BeginWithACapital(string language) =>
        Broken(language, IsSentence, static text => !char.IsUpper(text[0]) && text[0] != '{').ShouldBeNone();

    [Fact]
    public void Statements_InEnglish_BeginWithAVerb() => Broken("en", IsStatement, static text => !EnglishVerb().IsMatch(text)).ShouldBeNone();

    [Fact]
    public void Statements_InGerman_BeginWithAVerb() => Broken("de", IsStatement, static text => !GermanVerb().IsMatch(text)).ShouldBeNone();

    [Fact]
    public void Details_InEnglish_BeginInLowerCase() =>
        Broken("en", static key => DetailKey().IsMatch(key), static text => !char.IsLower(text[0])).ShouldBeNone();

    [Fact]
    public void Texts_InEnglish_HaveNoPronounForTheHolder() =>
        BuiltInTextFiles.Where("en", static text => EnglishPronoun().IsMatch(text)).ShouldBeNone();

    [Fact]
    public void Texts_InGerman_HaveNoPronounForTheHolder() =>
        BuiltInTextFiles.Where("de", GermanPronoun().IsMatch).ShouldBeNone();

    [Fact]
    public void Texts_InGerman_HaveNoGenericMasculine() =>
        Broken("de", static key => !key.EndsWith(".masculine", StringComparison.Ordinal), GenericMasculine().IsMatch).ShouldBeNone();

    [Theory]
    [InlineData("infrastructure", "Infrastruktur")]
    [InlineData("technological infrastructure", "technische Infrastruktur")]
    [InlineData("IT department", "IT-Abteilung")]
    [InlineData("engineering department", "Entwicklungsabteilung")]
    [InlineData("vendors?", "Anbieter")]
    [InlineData("(area|areas) of responsibility", "Aufgabenbereich")]
    [InlineData("core responsibility", "Kernaufgabe")]
    [InlineData("other responsibilities", "Aufgaben")]
    [InlineData("mandate", "Auftrag")]
    [InlineData("focus", "Fokus")]
    [InlineData("internal(?! controls)|inward", "nach innen")]
    [InlineData("external(?! data| companies)|outward", "außen")]
    [InlineData("key stakeholders", "Bezugsgruppen")]
    [InlineData("working with vendors", "Zusammenarbeit mit Anbietern")]
    [InlineData("purpose", "Zweck")]
    [InlineData("compared", "Vergleich")]
    [InlineData("differences", "Unterschiede")]
    [InlineData("common ground", "Gemeinsamkeiten")]
    [InlineData("only", "nur")]
    [InlineData("customers", "Kundschaft")]
    public void Terms_InGerman_AreTheOneTranslation(string english, string german)
    {
        Regex term = new($"\\b({english})\\b", RegexOptions.IgnoreCase);
        string[] keys = [.. BuiltInTextFiles.InSource["en"].Where(pair => term.IsMatch(pair.Value)).Select(static pair => pair.Key)];

        keys.ShouldNotBeEmpty();
        keys.Where(key => !BuiltInTextFiles.Text("de", key).Contains(german, StringComparison.OrdinalIgnoreCase)).ShouldBeNone();
    }

    private static IEnumerable<string> Broken(string language, Func<string, bool> hasRule, Func<string, bool> isBroken) =>
        BuiltInTextFiles.InSource[language].Where(pair => hasRule(pair.Key) && isBroken(pair.Value))
            .Select(pair => $"{language}: {pair.Key}: '{pair.Value}'");

    private static bool IsStatement(string key) => ModelTexts.Statements().Contains(key);

    private static bool IsSentence(string key) =>
        ModelTexts.Sentences.Contains(key) || WordSentences.Any(start => key.StartsWith(start, StringComparison.Ordinal));

    [GeneratedRegex("^[A-Z][a-z]+s ")]
    private static partial Regex EnglishVerb();

    [GeneratedRegex("^\\p{Lu}\\p{Ll}+t,? ")]
    private static partial Regex GermanVerb();

    [GeneratedRegex("\\.(focus\\.audience|vendors\\.(which|purpose))$")]
    private static partial Regex DetailKey();

    [GeneratedRegex("\\b(he|she|his|her|him|hers|himself|herself)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishPronoun();

    [GeneratedRegex("\\b(er|sie|ihr(e[mnrs]?)?|sein(e[mnrs]?)?)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex GermanPronoun();

    [GeneratedRegex(
        "\\b(Mitarbeiter|Arbeitnehmer|Nutzer|Benutzer|Anwender|Kunden?|Experten?|Architekt|Leiter|Manager|Ingenieure?|Lieferanten?|Chefs?)\\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex GenericMasculine();
}
