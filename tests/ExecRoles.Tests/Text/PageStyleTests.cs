using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

/// <summary>How the pages read as their readers get them, whatever texts they are made of.</summary>
public sealed partial class PageStyleTests
{
    [Theory]
    [MemberData(nameof(BuiltInPages.EachLanguage), MemberType = typeof(BuiltInPages))]
    public void Pages_InLanguage_HaveNoPlaceholderLeft(string language) =>
        BuiltInPages.In(language).Where(static given => given.Page.AsSpan().ContainsAny('{', '}')).Select(static given => given.Name).ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInPages.EachLanguage), MemberType = typeof(BuiltInPages))]
    public void Pages_InLanguage_HaveNoEmptyText(string language) =>
        BuiltInPages.ElementsIn(language).Where(static given => string.IsNullOrWhiteSpace(given.Element.TextContent))
            .Select(static given => $"{given.Page}: {given.Element.OuterHtml}").ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInPages.EachLanguage), MemberType = typeof(BuiltInPages))]
    public void Pages_InLanguage_HaveNoDoubledOrStrayPunctuation(string language) =>
        BuiltInPages.ElementsIn(language).Select(static given => given.Element.TextContent).Distinct().Where(static text => StrayPunctuation().IsMatch(text))
            .Concat(BuiltInPages.In(language).Where(static given => given.Page.Contains("..", StringComparison.Ordinal)).Select(static given => given.Name))
            .ShouldBeNone();

    [Theory]
    [MemberData(nameof(BuiltInPages.EachLanguage), MemberType = typeof(BuiltInPages))]
    public void Pages_InLanguage_AreMarkedAsThatLanguage(string language) =>
        BuiltInPages.In(language).Where(static given => given.Name.StartsWith("html ", StringComparison.Ordinal))
            .Where(given => !given.Page.Split('>')[0].Contains($"lang=\"{language}\"", StringComparison.Ordinal)).Select(static given => given.Name).ShouldBeNone();

    // O*NET has no German labels, English has no forms of titles, and the English title is one; all else is in the language of the page.
    [Theory]
    [InlineData("en", "de")]
    [InlineData("de", "en")]
    [InlineData(SwissTexts.Language, "en")]
    public void Pages_InLanguage_SayNothingInAnotherButWhatIsCited(string language, string cited)
    {
        HashSet<string> citable = cited == "de"
            ? [.. Roles.All.SelectMany(GermanTitles)]
            :
            [
                .. Roles.All.SelectMany(static role => role.OccupationCodes).Where(static code => code.Scheme == OccupationSchemes.OnetSoc)
                    .Select(static code => code.Label.In("en")),
                .. Roles.All.Select(static role => role.GetTitle("de", TitleStyle.English)!),
            ];

        (string Page, IElement Element)[] marked =
        [
            .. BuiltInPages.ElementsIn(language).SelectMany(static given => given.Element.QuerySelectorAll("[lang]").Prepend(given.Element)
                .Where(static element => element.HasAttribute("lang")).Select(element => (given.Page, element))),
        ];

        marked.ShouldNotBeEmpty();
        marked.Where(given => given.Element.GetAttribute("lang") != cited || !citable.Contains(Citation().Replace(given.Element.TextContent, "")))
            .Select(static given => $"{given.Page}: {given.Element.OuterHtml}").ShouldBeNone();
    }

    [Theory]
    [InlineData("en", @"\b(und|oder|der|das|dem|den|mit|für|von|nicht|eine[mnrs]?|Unternehmen|Rollen?|Leitung)\b")]
    [InlineData("de", @"\b(the|and|or|of|with|that|which|who|from|for|to|company|roles?|head)\b")]
    [InlineData(SwissTexts.Language, @"\b(the|and|or|of|with|that|which|who|from|for|to|company|roles?|head)\b")]
    public void Pages_InLanguage_HaveNoWordsOfAnother(string language, string words)
    {
        Regex foreign = new(words);

        BuiltInPages.OwnTextsIn(language).Where(text => foreign.IsMatch(Quotation().Replace(text, ""))).ShouldBeNone();
    }

    [Theory]
    [InlineData("en", @"\b(he|she|his|her|him|hers|himself|herself)\b")]
    [InlineData("de", @"\b(er|sie|ihr(e[mnrs]?)?|sein(e[mnrs]?)?)\b")]
    [InlineData(SwissTexts.Language, @"\b(er|sie|ihr(e[mnrs]?)?|sein(e[mnrs]?)?)\b")]
    public void Pages_InLanguage_HaveNoPronounForTheHolder(string language, string pronouns)
    {
        Regex pronoun = new(pronouns, RegexOptions.IgnoreCase);

        BuiltInPages.OwnTextsIn(language).Where(text => pronoun.IsMatch(text)).ShouldBeNone();
    }

    [Fact]
    public void Sources_OfFacts_HaveRemarksInBothLanguagesOrInNone() =>
        ModelTexts.Sources.SelectMany(static text => text.Value
            .Where(static source => source.Remark is { } remark && BuiltInTextFiles.CompleteLanguages.Except(remark.Languages).Any())
            .Select(source => $"{text.Key}: {source}: {source.Remark}")).ShouldBeNone();

    [Fact]
    public void Remarks_OfSourcesInGerman_HaveNoEnglishWords() =>
        ModelTexts.Sources.SelectMany(static text => text.Value
            .Where(static source => source.Remark is { } remark && EnglishWord().IsMatch(Quotation().Replace(remark.In("de"), "")))
            .Select(source => $"{text.Key}: {source.Remark!.In("de")}")).ShouldBeNone();

    private static IEnumerable<string> GermanTitles(Role role) => role.TitleForms.Select(static form => form.Body).Distinct()
        .SelectMany(body => Enum.GetValues<TitleStyle>().Select(style => role.GetTitle("de", style, body))).OfType<string>();

    [GeneratedRegex(@"\s{2}|\.\.|[.,;:]\s*[.,;]|\s[.,;:!?)]|\(\s|\(\)|\[\]|,$")]
    private static partial Regex StrayPunctuation();

    [GeneratedRegex(@" \[\d+(, \d+)*\]$")]
    private static partial Regex Citation();

    [GeneratedRegex("Head of AI|„[^“]*“|«[^»]*»|\"[^\"]*\"|\\([^)]*Geschäftsführung\\)")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\b(the|and|or|of|with|that|which|from|for|company)\b")]
    private static partial Regex EnglishWord();
}
