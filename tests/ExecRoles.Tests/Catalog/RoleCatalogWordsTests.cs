using System.Text.RegularExpressions;
using ExecRoles.Tests.Infrastructure;
using static ExecRoles.Tests.Catalog.TextExample;

namespace ExecRoles.Tests.Catalog;

/// <summary>One door for words: what a catalog says is shown by what comes out of that catalog, and by nothing else; no key is dead.</summary>
public sealed class RoleCatalogWordsTests
{
    private const string Language = "qps";
    private const string Mark = "\u00A4\u00A4";

    [Fact]
    public void WithTexts_EachKeyOfTheBuiltInCatalogAlone_IsShownSomewhere() =>
        Roles.All.Texts.Where(static text => !IsAreaDescription(text.Key) && !IsShown(text.Key, text.Value)).Select(static text => text.Key).ShouldBeNone();

    // What an area covers is for programs that list areas; no page says it.
    [Fact]
    public void WithTexts_EachDescriptionOfAnArea_IsThatOfTheAreaInTheCatalog() =>
        Roles.All.Texts.Keys.Where(IsAreaDescription)
            .Where(static key => Roles.All.WithTexts(Language, Texts((key, Mark))).Areas.Single(area => key == $"areas.{area.Id}.description").Description!.In(Language) != Mark)
            .ShouldBeNone();

    [Fact]
    public void WithTexts_EveryTextReplaced_NothingElseIsSaidAnywhere()
    {
        RoleCatalog pseudo = Shown.Everything.WithTexts(Language, Shown.Everything.Texts.Index().ToDictionary(text => text.Item.Key, text => Marked($"{Mark}{text.Index}", text.Item.Value)));
        string[] abbreviations = [.. pseudo.Select(static role => role.Abbreviation).OfType<string>()];

        Shown.By(pseudo, Language, withSources: false).SelectMany(Words).Except(abbreviations).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Pages_OfAnyShape_LeaveNoPlaceholder(string language) =>
        Shown.By(Shown.Everything, language).Where(static shown => shown.Contains('{', StringComparison.Ordinal)).ShouldBeNone();

    [Fact]
    public void WithTexts_Words_AreSaidByWhatComesFromThatCatalogOnly()
    {
        RoleCatalog changed = Roles.All.WithTexts("de", Texts(("aspects.mandate", "Aufgabe"), ("words.differences", "Was sie unterscheidet")));

        changed.Compare("cio", "cto").ToText("de").ShouldContain("Was sie unterscheidet");
        changed.Compare(Roles.Cio, Roles.Cto).ToText("de").ShouldContain("Was sie unterscheidet");
        changed.Compare("cio", "cto").Aspects[0].Aspect.Name.In("de").ShouldBe("Aufgabe");
        changed.Describe(Roles.Cio).ToText("de").ShouldContain("Aufgabe");
        changed.Matrix().ToText("de").ShouldBe(Roles.All.Matrix().ToText("de"));
        Roles.Compare(Roles.Cio, Roles.Cto).Aspects[0].Aspect.Name.In("de").ShouldBe("Auftrag");
        Roles.Compare(Roles.Cio, Roles.Cto).ToText("de").ShouldNotContain("Was sie unterscheidet");
        Roles.Describe(Roles.Cio).ToText("de").ShouldNotContain("Aufgabe:", Case.Sensitive);
    }

    [Fact]
    public void WithTexts_MarkOfJobAds_IsThatOfJobAdsOfTheCatalog()
    {
        RoleCatalog changed = Roles.All.WithTexts("de", Texts(("words.job-ad", "{title} (gn)")));

        changed.Describe("cio").JobAdTitle("de").ShouldBe("Chief Information Officer (gn)");
        changed.Describe(Roles.Cio).JobAdTitle("de-AT", TitleStyle.Colon).ShouldBe("IT-Leiter:in (gn)");
        Roles.Describe(Roles.Cio).JobAdTitle("de").ShouldBe("Chief Information Officer (m/w/d)");
    }

    [Fact]
    public void WithTexts_NameOfAnOutcome_IsItsNameInTheCatalog()
    {
        RoleCatalog french = Roles.All.WithTexts("fr", Texts(("outcomes.different", "différent")));

        AspectOutcome.Different.DisplayName(french).In("fr").ShouldBe("différent");
        AspectOutcome.Different.DisplayName().In("fr").ShouldBe("different");
    }

    [Fact]
    public void Describe_ByIdOrRole_IsOnePage()
    {
        RoleCatalog french = Roles.All.WithTexts("fr", Texts(("words.responsibilities", "Responsabilités"), ("cio.title", "Directeur informatique")));

        french.Describe(french["cio"]).ToText("fr").ShouldBe(french.Describe("cio").ToText("fr"));
        french.Describe("cio").ToText("fr").ShouldContain("Responsabilités");
    }

    private static bool IsAreaDescription(string key) =>
        key.StartsWith("areas.", StringComparison.Ordinal) && key.EndsWith(".description", StringComparison.Ordinal);

    // In a language that has nothing else, or in one that is there: the mark of a job ad is that of the language of the title.
    private static bool IsShown(string key, LocalizedText text) => new[] { Language, "de" }.Any(language =>
        Shown.By(Shown.Everything.WithTexts(language, Texts((key, Marked(Mark, text)))), language).Any(static shown => shown.Contains(Mark, StringComparison.Ordinal)));

    // Tags, attributes and entities of HTML say nothing to readers; Markdown has tags between the lines of a cell.
    private static IEnumerable<string> Words(string shown) => shown.StartsWith("<section", StringComparison.Ordinal)
        ? []
        : Regex.Matches(shown.Replace("<br>", " ", StringComparison.Ordinal), @"\p{L}{2,}").Select(static word => word.Value);
}
