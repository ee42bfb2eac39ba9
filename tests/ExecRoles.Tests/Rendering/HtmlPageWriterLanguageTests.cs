using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

public sealed partial class HtmlPageWriterLanguageTests
{
    // The two abbreviations have no language.
    private static readonly string[] Abbreviations = ["TEXT00", "TEXT03"];

    public static TheoryData<string> CatalogIds { get; } = new(Roles.All.Select(role => role.Id.Value));

    [Theory]
    [InlineData("en", "en")]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("DE_at", "de")]
    [InlineData("fr", "en")]
    [InlineData("\"><script>", "en")]
    public void ToHtml_AnyTag_HasTheLanguageOfItsWordsAtTheRoot(string tag, string language) =>
        Root(Roles.Compare(Roles.Cio, Roles.Cto).ToHtml(tag)).GetAttribute("lang").ShouldBe(language);

    [Theory]
    [MemberData(nameof(CatalogIds))]
    public void ToHtml_BuiltInRoles_NeedNoOtherLanguage(string id) =>
        Root(Roles.All.Describe(id).ToHtml("de")).QuerySelectorAll("[lang]").ShouldBeEmpty();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("zh-Hant-TW")]
    public void ToHtml_TextsThatFellBack_HaveTheirLanguage(string language) =>
        TextsWithLanguages(language).Where(text => Filled().IsMatch(text.Text) && !Abbreviations.Any(text.Text.Contains))
            .ShouldAllBe(text => text.Language == language && Filled().Replace(text.Text, "") == "");

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("zh-Hant-TW")]
    public void ToHtml_WordsBesideTextsThatFellBack_HaveTheLanguageOfTheRoot(string language) =>
        TextsWithLanguages(language).Where(text => !Filled().IsMatch(text.Text) || Abbreviations.Any(text.Text.Contains))
            .ShouldAllBe(text => text.Language == "de");

    [Fact]
    public void ToHtml_TextsInTheLanguageOfTheRoot_HaveNoAttribute() =>
        Specimen.Render(Format.Html, Specimen.Placeholders).ShouldAllBe(html => Root(html).QuerySelectorAll("[lang]").Length == 0);

    [Fact]
    public void ToHtml_TextsInARegionOfTheLanguage_HaveItsTag() =>
        Root(Specimen.Render(Format.Html, Specimen.Placeholders, "de-AT")[1]).QuerySelectorAll("[lang]").ShouldNotBeEmpty();

    [Fact]
    public void ToHtml_WholeElementThatFellBack_HasTheAttributeItself() =>
        Root(Specimen.Render(Format.Html, Specimen.Placeholders, "fr")[1]).QuerySelectorAll("dd")
            .Single(element => element.TextContent == "TEXT05").GetAttribute("lang").ShouldBe("fr");

    [Fact]
    public void ToHtml_PartOfAnElementThatFellBack_IsASpan() =>
        Root(Specimen.Render(Format.Html, Specimen.Placeholders, "fr")[1]).QuerySelectorAll("dd")
            .Single(element => element.TextContent == "Kernaufgabe: TEXT15").InnerHtml.ShouldBe("Kernaufgabe: <span lang=\"fr\">TEXT15</span>");

    [Fact]
    public void ToHtml_AreasThatFellBackInASentence_AreASpanEach() =>
        Root(Specimen.Render(Format.Html, Specimen.Placeholders, "fr")[0]).QuerySelector("h3 + p")!.InnerHtml.ShouldBe(
            "Alle Rollen tragen Verantwortung in den Aufgabenbereichen <span lang=\"fr\">TEXT10</span> und <span lang=\"fr\">TEXT13</span>.");

    // A language of which a catalog has a few words only.
    [Fact]
    public void ToHtml_WordsThatFellBackAroundOnesThatDidNot_HaveTheirLanguage()
    {
        IElement root = Root(new RoleCatalog(OwnRole.Make("first", mandate: "One."), OwnRole.Make("second", duties: [("payroll", "Pays."), ("travel", "Travels.")]))
            .WithTexts("nl", new Dictionary<string, string> { ["words.comparison"] = "{roles} vergeleken", ["words.both"] = "Beide", ["words.not-listed"] = "geen" })
            .Compare("first", "second").ToHtml("nl"));

        root.QuerySelector("h3 + p")!.InnerHtml.ShouldBe(
            "Beide<span lang=\"en\"> have responsibilities in the area of payroll.</span>");
        root.QuerySelectorAll("[lang]").ShouldAllBe(element => element.TextContent.Length > 0);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    public void ToHtml_OwnRoleInOneOtherLanguage_HasItsLanguageOnAllItsTexts(string language)
    {
        LocalizedText Text(string words) => new((language, words));
        var area = new ResponsibilityArea("payroll", Text("Area"));
        var focus = new Focus(FocusOrientation.Both, Text("Audience"), Text("Focus."));
        var role = new Role("own", Text("Title"), Text("Mandate."), focus, [new("duty", area, Text("Duty."))]);

        Root(Roles.Describe(role).ToHtml("en")).QuerySelectorAll("[lang]").Select(element => $"{element.GetAttribute("lang")}: {element.TextContent}")
            .ShouldBe(new[] { "Title", "Mandate.", "Focus.", "Audience", "Area", "Duty." }.Select(words => $"{language}: {words}"));
    }

    private static IElement Root(string html) => HtmlOutline.Parse(html).QuerySelector("section")!;

    private static IEnumerable<(string Text, string? Language)> TextsWithLanguages(string language) =>
        from html in Specimen.Render(Format.Html, Specimen.Placeholders, language)
        from text in Root(html).GetDescendants().OfType<IText>()
        where !string.IsNullOrWhiteSpace(text.Data)
        select (text.Data, text.ParentElement!.Closest("[lang]")!.GetAttribute("lang"));

    [GeneratedRegex("TEXT[0-9]{2}")]
    private static partial Regex Filled();
}
