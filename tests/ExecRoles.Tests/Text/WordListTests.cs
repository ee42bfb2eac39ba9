using System.Text.RegularExpressions;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

/// <summary>Words and phrases that no reader gets, in the texts as in the pages that are made of them.</summary>
public sealed partial class WordListTests
{
    // What looks British and is spelled so in America as well.
    private static readonly HashSet<string> American =
    [
        "advertising", "advise", "advises", "advising", "compromising", "controlling", "crises", "devises", "enterprise", "exercise", "expertise", "four", "hours",
        "merchandise", "merchandising", "otherwise", "promise", "promises", "raise", "raised", "raises", "raising", "revise", "selling", "supervise",
    ];

    [Theory]
    [InlineData("answers? for|steers?|makers? of|daily business|orders improvements|has .+ (studied|examined|analyzed)")]
    [InlineData("supervisory body|board seat|seat (in|on) (top management|the (management )?board)|supervisors?")]
    [InlineData("as a rule|most often|usually reports|where available|where there are any")]
    [InlineData("company strategy|consultanc(y|ies)|advisory firms?|key figures?|target groups?|budget holders?|staff costs?|the staff|safety at work|insurance cover")]
    [InlineData("takes? (a |the )?decisions?|data protection(?! Officer)|mix(es)? in|mixed with|company's staff|shall|whilst")]
    public void Texts_InEnglish_HaveNoneOf(string words) => Found("en", words, RegexOptions.IgnoreCase).ShouldBeNone();

    [Fact]
    public void Texts_InEnglish_AreSpelledInTheAmericanWay() =>
        Texts("en").SelectMany(static text => British().Matches(text).Where(static word => !American.Contains(word.Value.ToLowerInvariant()))
            .Select(word => $"{word.Value}: {text}")).ShouldBeNone();

    [Fact]
    public void OtherTitles_InEnglish_AreSpelledInTheAmericanWay() =>
        Roles.All.SelectMany(static role => role.Aliases.Concat(role.FunctionalTitles).Where(static title => title.DefaultLanguage == "en")
            .Where(static title => British().Match(title.ToString()) is { Success: true } word && !American.Contains(word.Value.ToLowerInvariant()))
            .Select(title => $"{role.Id}: {title}")).ShouldBeNone();

    [Theory]
    [InlineData(@"\w+-Rollen?|wägt")]
    [InlineData("[Ii]n der Regel|[Aa]m häufigsten|an die oder den|das operative Ressort")]
    [InlineData("Vorstandssitz|Sitz in der Geschäftsleitung|Board|Führungsgremium|Führungsteam|Aufsichtsorgan|Belegschaft")]
    [InlineData(@"Regeln?|Schlüsselzahlen|Drittpartei\w*|[Vv]ermisch\w+|[Ii]n-house|[Ii]nhouse|Mitarbeitende\w*|Kapitalgebende\w*|diesen? Anbietern?")]
    [InlineData("Management|Reporting|Performance|Business|Meeting|Challenge|Know-how|Mindset|Awareness|Assets?|Skills?|Insights?|Tools?|Vendor|Tagesgeschäft")]
    [InlineData(@"([Dd]er|[Dd]ie|[Dd]en|[Dd]em|[Dd]es) (CEO|CFO|COO|CIO|CTO|CISO|CMO|CHRO|CAIO)")]
    [InlineData(@"\w+[*:_/]-?in(nen)?|\w+[a-zäöü]Innen")]
    public void Texts_InGerman_HaveNoneOf(string words) =>
        Found("de", words, RegexOptions.None).Concat(Found(SwissTexts.Language, words, RegexOptions.None)).ShouldBeNone();

    private static IEnumerable<string> Texts(string language) =>
        ReaderTexts.In(language).Where(static pair => !BuiltInTextFiles.IsTitleForm(pair.Key)).Select(static pair => pair.Value)
            .Concat(BuiltInPages.OwnTextsIn(language)).Select(static text => Quotation().Replace(text, ""));

    private static IEnumerable<string> Found(string language, string words, RegexOptions options)
    {
        Regex found = new($@"(?<![\w-])({words})(?![\w-])", options);
        return Texts(language).Where(text => found.IsMatch(text)).Select(text => $"{found.Match(text).Value}: {text}");
    }

    [GeneratedRegex("„[^“]*“|«[^»]*»|\"[^\"]*\"")]
    private static partial Regex Quotation();

    [GeneratedRegex(
        @"\b(\w*([iy]s(e[ds]?|ing|ations?|able)|our(s|ed|ing|al|able|ite|ly)?|lled|lling|mmes?)"
        + "|centres?|theatres?|catalogues?|dialogues|licences?|defence|judgement|towards|afterwards|amongst|learnt|fulfil|ageing|cheques?|enrol|instal)\\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex British();
}
