using System.Text.RegularExpressions;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

/// <summary>No text is missing or stale: what can be told from the texts alone.</summary>
public sealed partial class EmbeddedTextsTests
{
    private const int Longest = 160;
    private const int LongestBoundary = 240;

    [Fact]
    public void Languages_OfFiles_AreEnglishAndGermanAtLeast()
    {
        EmbeddedTextFiles.Languages.ShouldContain("en");
        EmbeddedTextFiles.Languages.ShouldContain("de");
    }

    [Fact]
    public void Languages_OfFiles_AreCanonicalTags() =>
        EmbeddedTextFiles.Languages.Where(static language => new LocalizedText((language, "text")).DefaultLanguage != language).ShouldBeNone();

    [Fact]
    public void Languages_InAssembly_AreThoseOfTheFiles() =>
        EmbeddedTextFiles.InAssembly.Keys.ShouldBe(EmbeddedTextFiles.Languages, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void Texts_InAssembly_AreThoseOfTheFile(string language) =>
        EmbeddedTextFiles.InAssembly[language].ShouldBe(EmbeddedTextFiles.InSource[language], ignoreOrder: true);

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void RoleTexts_InLanguage_AreReviewed(string language) =>
        Snapshot.Match(
            string.Concat(EmbeddedTextFiles.InSource[language].Select(pair => $"{pair.Key}\n    {EmbeddedTextFiles.Text(language, pair.Key)}\n")),
            language);

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void Keys_OfLanguage_ComeOnce(string language) =>
        EmbeddedTextFiles.InSource[language].GroupBy(static pair => pair.Key)
            .Where(static group => group.Count() > 1).Select(static group => group.Key).ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachTranslation), MemberType = typeof(EmbeddedTextFiles))]
    public void Keys_OfTranslation_AreThoseOfEnglishInTheSameOrder(string language) =>
        EmbeddedTextFiles.InSource[language].Select(static pair => pair.Key).Where(static key => !EmbeddedTextFiles.IsTitleForm(key))
            .ShouldBe(EmbeddedTextFiles.InSource["en"].Select(static pair => pair.Key));

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void Keys_OfLanguage_AreIdsJoinedByPoints(string language) =>
        EmbeddedTextFiles.InSource[language].Select(static pair => pair.Key).Where(static key => !Key().IsMatch(key)).ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void Texts_OfLanguage_AreNotEmpty(string language) =>
        EmbeddedTextFiles.Where(language, string.IsNullOrWhiteSpace).ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void Texts_OfLanguage_AreTrimmed(string language) =>
        EmbeddedTextFiles.Where(language, static text => text.Trim() != text || text.Contains("  ", StringComparison.Ordinal)).ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void Texts_OfLanguage_AreShort(string language) =>
        EmbeddedTextFiles.InSource[language].Where(static pair => pair.Value.Length > (IsBoundary(pair.Key) ? LongestBoundary : Longest))
            .Select(pair => $"{language}: {pair.Key}: '{pair.Value}'").ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void Texts_OfLanguage_HaveNoControlCharacters(string language) =>
        EmbeddedTextFiles.Where(language, static text => text.Any(static character => char.IsControl(character) || character is '\u2028' or '\u2029'))
            .ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void Texts_OfLanguage_HaveNoMarkup(string language) => EmbeddedTextFiles.Where(language, Markup().IsMatch).ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void Texts_OfLanguage_AreComposed(string language) =>
        EmbeddedTextFiles.Where(language, static text => !text.IsNormalized(System.Text.NormalizationForm.FormC)).ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachTranslation), MemberType = typeof(EmbeddedTextFiles))]
    public void Texts_OfTranslation_AreNotTheEnglishOnes(string language) =>
        EmbeddedTextFiles.InSource[language]
            .Where(pair => EmbeddedTextFiles.Has("en", pair.Key) && pair.Value == EmbeddedTextFiles.Text("en", pair.Key) && Placeholder().Replace(pair.Value, "").Any(char.IsLetter))
            .Select(pair => $"{language}: {pair.Key}: '{pair.Value}'").ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachTranslation), MemberType = typeof(EmbeddedTextFiles))]
    public void Texts_OfTranslation_HaveNoEnglishWords(string language) =>
        EmbeddedTextFiles.Where(language, EnglishWord().IsMatch).ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachTranslation), MemberType = typeof(EmbeddedTextFiles))]
    public void Placeholders_OfTranslation_AreThoseOfEnglish(string language) =>
        EmbeddedTextFiles.InSource[language]
            .Where(pair => !Placeholders(pair.Value).SetEquals(EmbeddedTextFiles.Has("en", pair.Key) ? Placeholders(EmbeddedTextFiles.Text("en", pair.Key)) : []))
            .Select(pair => $"{language}: {pair.Key}: '{pair.Value}'").ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void Placeholders_OfLanguage_StandInWordsOnly(string language) =>
        EmbeddedTextFiles.InSource[language]
            .Where(static pair => !pair.Key.StartsWith("words.", StringComparison.Ordinal) && pair.Value.Any(static character => character is '{' or '}'))
            .Select(static pair => pair.Key).ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void Placeholders_OfLanguage_AreWellFormed(string language) =>
        EmbeddedTextFiles.Where(language, static text => Placeholder().Replace(text, "").Any(static character => character is '{' or '}'))
            .ShouldBeNone();

    private static bool IsBoundary(string key) => key.StartsWith("boundaries.", StringComparison.Ordinal);

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(static match => match.Groups[1].Value)];

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)+$")]
    private static partial Regex Key();

    [GeneratedRegex("\\{([a-z]+)(:lower)?\\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("[<>|*_`#\\\\\\[\\]~]|&[a-z#]|https?:|^[-+]\\s|^\\d+\\.\\s")]
    private static partial Regex Markup();

    [GeneratedRegex("\\b(the|and|of|with|that|which|who|from|company|roles?)\\b(?!\\})", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWord();
}
