using System.Text.RegularExpressions;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

/// <summary>No text is missing or stale: what can be told from the texts alone.</summary>
public sealed partial class BuiltInTextsTests
{
    private const int Longest = 160;
    private const int LongestBoundary = 240;

    [Fact]
    public void Languages_OfFiles_AreEnglishAndGermanAtLeast()
    {
        BuiltInTextFiles.Languages.ShouldContain("en");
        BuiltInTextFiles.Languages.ShouldContain("de");
    }

    [Fact]
    public void Languages_OfFiles_AreCanonicalTags() =>
        BuiltInTextFiles.Languages.Where(static language => new LocalizedText((language, "text")).DefaultLanguage != language).ShouldBeNone();

    [Fact]
    public void Keys_OfTheBuiltInCatalog_AreThoseOfTheFiles() =>
        Roles.All.Texts.Keys.ShouldBe(BuiltInTextFiles.InSource.Values.SelectMany(static pairs => pairs).Select(static pair => pair.Key).Distinct(), ignoreOrder: true);

    [Fact]
    public void Keys_OfTexts_BeginWithARoleIdOrAReservedWord() =>
        Roles.All.Texts.Keys.Select(static key => key.Split('.')[0]).Distinct()
            .Where(static root => Roles.All.TryGet(root, out _) != RoleId.TryParse(root, out _)).ShouldBeNone();

    [Fact]
    public void ModelTexts_All_AreTheTextsOfTheirKeys() =>
        ModelTexts.ByKey.Where(static text => Roles.All.Texts[text.Key] != text.Value).Select(static text => text.Key).ShouldBeNone();

    [Fact]
    public void ModelTexts_All_HaveAllCompleteLanguages() =>
        ModelTexts.ByKey.Where(static text => !BuiltInTextFiles.IsTitleForm(text.Key) && BuiltInTextFiles.CompleteLanguages.Except(text.Value.Languages).Any())
            .Select(static text => text.Key).ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void LabelsAndRemarks_OfCodes_AreThoseOfTheFile(string language) =>
        BuiltInTextFiles.OtherRows[language].Where(static row => IsOfCode(row.Key)).ShouldBe(
            ModelTexts.OfCodes.Where(text => text.Value.Languages.Contains(language)).Select(text => KeyValuePair.Create(text.Key, text.Value.In(language))),
            ignoreOrder: true);

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void OtherTitles_OfRoles_AreThoseOfTheFile(string language) =>
        BuiltInTextFiles.OtherRows[language].Where(static row => HasEnd(row.Key, ".aliases") || HasEnd(row.Key, ".functional"))
            .ShouldBe(ModelTexts.OtherTitlesIn(language), ignoreOrder: true);

    [Fact]
    public void Addresses_OfLawsAndStandards_AreAbsoluteAndInTheNeutralFileAlone()
    {
        (string Language, KeyValuePair<string, string> Row)[] addresses =
        [
            .. BuiltInTextFiles.OtherRows.SelectMany(static language => language.Value.Select(row => (Language: language.Key, Row: row)))
                .Where(static given => given.Row.Key.StartsWith("addresses.", StringComparison.Ordinal)),
        ];

        addresses.ShouldNotBeEmpty();
        addresses.Where(static given => given.Language != "en" || !Uri.TryCreate(given.Row.Value, UriKind.Absolute, out Uri? address) || address.Scheme != "https")
            .Select(static given => $"{given.Language}: {given.Row}").ShouldBeNone();
    }

    [Fact]
    public void Structure_OfEachRole_IsInTheNeutralFileAlone() =>
        BuiltInTextFiles.OtherRows.SelectMany(static language => language.Value.Select(row => $"{language.Key} {row.Key}"))
            .Where(static row => row.EndsWith(".structure", StringComparison.Ordinal))
            .ShouldBe(Roles.All.Select(static role => $"en {role.Id}.structure"), ignoreOrder: true);

    [Fact]
    public void Keys_ThatAreNotOfTheModel_AreWordsOfThePages() =>
        Roles.All.Texts.Keys.Except(ModelTexts.ByKey.Keys).Except(new RoleCatalog().Texts.Keys).ShouldBeNone();

    [Fact]
    public void Languages_InAssembly_AreThoseOfTheFiles() =>
        BuiltInTextFiles.InAssembly.Keys.ShouldBe(BuiltInTextFiles.Languages, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void Texts_InAssembly_AreThoseOfTheFile(string language) =>
        BuiltInTextFiles.InAssembly[language].ShouldBe(BuiltInTextFiles.InSource[language], ignoreOrder: true);

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void RoleTexts_InLanguage_AreReviewed(string language) =>
        Snapshot.Match(
            string.Concat(BuiltInTextFiles.InSource[language].Select(pair => $"{pair.Key}\n    {BuiltInTextFiles.Text(language, pair.Key)}\n"))
            + string.Concat(BuiltInTextFiles.OtherRows[language].Select(static row => $"{row.Key}\n    {row.Value}\n")),
            language);

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void Keys_OfLanguage_ComeOnce(string language) =>
        BuiltInTextFiles.InSource[language].GroupBy(static pair => pair.Key)
            .Where(static group => group.Count() > 1).Select(static group => group.Key).ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachTranslation), MemberType = typeof(BuiltInTextFiles))]
    public void Keys_OfTranslation_AreThoseOfEnglishInTheSameOrder(string language) =>
        BuiltInTextFiles.InSource[language].Select(static pair => pair.Key).Where(static key => !BuiltInTextFiles.IsTitleForm(key))
            .ShouldBe(BuiltInTextFiles.InSource["en"].Select(static pair => pair.Key));

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void Keys_OfLanguage_AreIdsJoinedByPoints(string language) =>
        BuiltInTextFiles.InSource[language].Select(static pair => pair.Key).Where(static key => !Key().IsMatch(key)).ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void Texts_OfLanguage_AreNotEmpty(string language) =>
        BuiltInTextFiles.Where(language, string.IsNullOrWhiteSpace).ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void Texts_OfLanguage_AreTrimmed(string language) =>
        BuiltInTextFiles.Where(language, static text => text.Trim() != text || text.Contains("  ", StringComparison.Ordinal)).ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void Texts_OfLanguage_AreShort(string language) =>
        BuiltInTextFiles.InSource[language].Where(static pair => pair.Value.Length > (IsBoundary(pair.Key) ? LongestBoundary : Longest))
            .Select(pair => $"{language}: {pair.Key}: '{pair.Value}'").ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void Texts_OfLanguage_HaveNoControlCharacters(string language) =>
        BuiltInTextFiles.Where(language, static text => text.Any(static character => char.IsControl(character) || character is '\u2028' or '\u2029'))
            .ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void Texts_OfLanguage_HaveNoMarkup(string language) => BuiltInTextFiles.Where(language, Markup().IsMatch).ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void Texts_OfLanguage_AreComposed(string language) =>
        BuiltInTextFiles.Where(language, static text => !text.IsNormalized(System.Text.NormalizationForm.FormC)).ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachTranslation), MemberType = typeof(BuiltInTextFiles))]
    public void Texts_OfTranslation_AreNotTheEnglishOnes(string language) =>
        BuiltInTextFiles.InSource[language]
            .Where(pair => !HasEnd(pair.Key, ".title") && BuiltInTextFiles.Has("en", pair.Key) && pair.Value == BuiltInTextFiles.Text("en", pair.Key)
                && Placeholder().Replace(pair.Value, "").Any(char.IsLetter))
            .Select(pair => $"{language}: {pair.Key}: '{pair.Value}'").ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachTranslation), MemberType = typeof(BuiltInTextFiles))]
    public void Texts_OfTranslation_HaveNoEnglishWords(string language) =>
        BuiltInTextFiles.Where(language, EnglishWord().IsMatch).ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachTranslation), MemberType = typeof(BuiltInTextFiles))]
    public void Placeholders_OfTranslation_AreThoseOfEnglish(string language) =>
        BuiltInTextFiles.InSource[language]
            .Where(pair => !Placeholders(pair.Value).SetEquals(BuiltInTextFiles.Has("en", pair.Key) ? Placeholders(BuiltInTextFiles.Text("en", pair.Key)) : []))
            .Select(pair => $"{language}: {pair.Key}: '{pair.Value}'").ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void Placeholders_OfLanguage_StandInWordsOnly(string language) =>
        BuiltInTextFiles.InSource[language]
            .Where(static pair => !pair.Key.StartsWith("words.", StringComparison.Ordinal) && pair.Value.Any(static character => character is '{' or '}'))
            .Select(static pair => pair.Key).ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInTextFiles.EachLanguage), MemberType = typeof(BuiltInTextFiles))]
    public void Placeholders_OfLanguage_AreWellFormed(string language) =>
        BuiltInTextFiles.Where(language, static text => Placeholder().Replace(text, "").Any(static character => character is '{' or '}'))
            .ShouldBeNone();

    private static bool HasEnd(string key, string end) => key.EndsWith(end, StringComparison.Ordinal);

    private static bool IsOfCode(string key) => key.StartsWith("occupations.", StringComparison.Ordinal) || key.Contains(".codes.", StringComparison.Ordinal);

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
