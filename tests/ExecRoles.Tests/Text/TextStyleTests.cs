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
    public void Statements_InGerman_BeginWithAVerb() =>
        new[] { "de", SwissTexts.Language }.SelectMany(static language => Broken(language, IsStatement, static text => !GermanVerb().IsMatch(text))).ShouldBeNone();

    [Fact]
    public void Details_InEnglish_BeginInLowerCase() =>
        Broken("en", static key => DetailKey().IsMatch(key), static text => !char.IsLower(text[0])).ShouldBeNone();

    [Fact]
    public void Texts_InGerman_HaveNoGenericMasculine() =>
        new[] { "de", SwissTexts.Language }.SelectMany(static language => BuiltInTextFiles.InSource[language].Concat(RemarksIn(language)))
            .Where(static pair => !HasEnd(pair.Key, ".masculine"))
            .Where(static pair => GenericMasculine().IsMatch(pair.Value)).Select(static pair => $"{pair.Key}: '{pair.Value}'").ShouldBeNone();

    [Theory]
    [InlineData("en", "^Reports to ")]
    [InlineData("de", "^Berichtet ")]
    public void ReportingLines_InLanguage_BeginAlike(string language, string start) =>
        Broken(language, static key => HasEnd(key, ".reporting-line") && !key.StartsWith("aspects.", StringComparison.Ordinal), text => !Regex.IsMatch(text, start)).ShouldBeNone();

    [Theory]
    [InlineData("en", "^to ")]
    [InlineData("de", "^(?!um |zu |zur |zum )")]
    public void Purposes_InLanguage_HaveTheirForm(string language, string start) =>
        Broken(language, static key => HasEnd(key, ".vendors.purpose"), text => !Regex.IsMatch(text, start)).ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void RemarksOnCodes_OfLanguage_AreFragments(string language) =>
        RemarksIn(language).Where(static row => row.Value.EndsWith('.') || row.Value.Contains(". ", StringComparison.Ordinal) || row.Value.Length > 160)
            .Select(row => $"{language}: {row.Key}: '{row.Value}'").ShouldBeNone();

    [Fact]
    public void RemarksOnCodes_InEnglish_BeginInLowerCaseOrWithAQuotation() =>
        RemarksIn("en").Where(static row => !char.IsLower(row.Value[0]) && row.Value[0] != '"').Select(static row => $"{row.Key}: '{row.Value}'").ShouldBeNone();

    [Theory]
    [InlineData("en", '„', '“', '”')]
    [InlineData("de", '"', '”', '‚', '«', '»')]
    [InlineData(SwissTexts.Language, '"', '”', '‚', '„', '“')]
    public void Quotations_InLanguage_HaveTheMarksOfTheLanguage(string language, params char[] foreign) =>
        BuiltInTextFiles.InSource[language].Concat(RemarksIn(language)).Where(row => row.Value.IndexOfAny(foreign) >= 0)
            .Select(row => $"{language}: {row.Key}: '{row.Value}'").ShouldBeNone();

    private static IEnumerable<string> Broken(string language, Func<string, bool> hasRule, Func<string, bool> isBroken) =>
        BuiltInTextFiles.InSource[language].Where(pair => hasRule(pair.Key) && isBroken(pair.Value))
            .Select(pair => $"{language}: {pair.Key}: '{pair.Value}'");

    private static IEnumerable<KeyValuePair<string, string>> RemarksIn(string language) =>
        BuiltInTextFiles.OtherRows[language].Where(static row => row.Key.Contains(".codes.", StringComparison.Ordinal));

    private static bool HasEnd(string key, string end) => key.EndsWith(end, StringComparison.Ordinal);

    private static bool IsStatement(string key) => ModelTexts.Statements().Contains(key);

    private static bool IsSentence(string key) =>
        ModelTexts.Sentences.Contains(key) || WordSentences.Any(start => key.StartsWith(start, StringComparison.Ordinal));

    [GeneratedRegex("^[A-Z][a-z]+s ")]
    private static partial Regex EnglishVerb();

    [GeneratedRegex("^\\p{Lu}\\p{Ll}+t,? ")]
    private static partial Regex GermanVerb();

    [GeneratedRegex("\\.(focus\\.audience|vendors\\.(which|purpose))$")]
    private static partial Regex DetailKey();

    [GeneratedRegex(
        "\\b(Mitarbeitern?|Arbeitnehmern?|Nutzern?|Benutzer|Anwender|Kunden?|Experten?|Architekt|Leitern?|Managern?|Ingenieuren?|Lieferanten?|Chefs?|Investoren|"
        + "Eigentümern?|Aktionären?|Gesellschaftern?|Vorgesetzter?|Geschäftsführern?|Juristen|Beratern?|Bewerbern?|Inhabern?|Stellvertretern?|Prüfern?)\\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex GenericMasculine();
}
