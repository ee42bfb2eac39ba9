using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

/// <summary>Enumerations of names, one of which has the conjunction inside.</summary>
public sealed class PageWordsTests
{
    [Theory]
    [InlineData("en", "Data|Market|Users", "data, market and users")]
    [InlineData("en", "Data|Market|Rules and risks", "data, market, and rules and risks")]
    [InlineData("en", "Rules and risks|Data|Market", "rules and risks, data, and market")]
    [InlineData("en", "Data|Rules and risks", "data, and rules and risks")]
    [InlineData("en", "Rules and risks|Data", "rules and risks, and data")]
    [InlineData("en", "Rules and risks|Profit and loss", "rules and risks, and profit and loss")]
    [InlineData("en", "Rules and risks", "rules and risks")]
    [InlineData("en", "Brand|Standards", "brand and standards")]
    [InlineData("de", "Daten|Markt|Nutzende", "Daten, Markt und Nutzende")]
    [InlineData("de", "Daten|Markt|Regeln und Risiken", "Daten, Markt sowie Regeln und Risiken")]
    [InlineData("de", "Regeln und Risiken|Daten|Markt", "Regeln und Risiken, Daten sowie Markt")]
    [InlineData("de", "Daten|Regeln und Risiken", "Daten sowie Regeln und Risiken")]
    [InlineData("de", "Regeln und Risiken", "Regeln und Risiken")]
    [InlineData("de", "Kundschaft|Grund", "Kundschaft und Grund")]
    public void Enumeration_OfNames_KeepsPairsApart(string language, string areas, string enumeration) =>
        Sentence(new RoleCatalog(), language, areas.Split('|')).ShouldEndWith(
            $" {enumeration}.");

    [Fact]
    public void Enumeration_WordsOfAnotherLanguage_AreLookedForInThem()
    {
        RoleCatalog catalog = new RoleCatalog().WithTexts("nl", new Dictionary<string, string>
        {
            ["words.list.last"] = "{first} en {second}",
            ["words.list.last-of-pairs"] = "{first} alsmede {second}",
            ["words.common.areas"] = "{roles}: {areas:lower}.",
        });

        Sentence(catalog, "nl", "Data", "Regels en risico's").ShouldEndWith(": data alsmede regels en risico's.");
        Sentence(catalog, "nl", "Data", "Rules and risks").ShouldEndWith(": data en rules and risks.");
    }

    // The words that join a list may be none at all, or stand around it.
    [Theory]
    [InlineData("{first}{second}", ": datarules and risks.")]
    [InlineData("{first} {second}", ": data rules and risks.")]
    [InlineData("both {first} and {second}", ": both data; rules and risks.")]
    [InlineData("{second} after {first}", ": rules and risks after data.")]
    public void Enumeration_OddTemplate_IsFilled(string last, string end)
    {
        RoleCatalog catalog = new RoleCatalog().WithTexts("nl", new Dictionary<string, string>
        {
            ["words.list.last"] = last,
            ["words.list.last-of-pairs"] = "both {first}; {second}",
            ["words.common.areas"] = "{roles}: {areas:lower}.",
        });

        Sentence(catalog, "nl", "Data", "Rules and risks").ShouldEndWith(end);
    }

    [Fact]
    public void LowerFormat_LabelsWithIds_BeginInLowerCase() =>
        new RoleCatalog(OwnRole.Make("a", title: "Head"), OwnRole.Make("b", title: "Head"))
            .WithTexts("en", new Dictionary<string, string> { ["words.comparison"] = "What separates {roles:lower}" })
            .Compare("a", "b").ToText("en").ShouldStartWith("What separates head [a] and head [b]\n", Case.Sensitive);

    private static string Sentence(RoleCatalog words, string language, params string[] areas) =>
        words.With(WithAreas("first", language, areas)).With(WithAreas("second", language, areas)).Compare("first", "second").SummarizeCommonGround(language);

    private static Role WithAreas(string id, string language, string[] areas) => new(
        id,
        OwnRole.Text(id),
        OwnRole.Text("Has areas."),
        OwnRole.LooksInward(),
        areas.Select((area, index) => new Responsibility($"duty-{index}", new ResponsibilityArea($"area-{index}", new LocalizedText((language, area))), OwnRole.Text("Does it."))));
}
