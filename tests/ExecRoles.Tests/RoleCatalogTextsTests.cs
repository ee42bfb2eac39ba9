using System.Text.RegularExpressions;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests;

/// <summary>Catalogs with other texts: what <c>RoleCatalog.WithTexts</c> changes, and what it leaves.</summary>
public sealed partial class RoleCatalogTextsTests
{
    private static readonly ResponsibilityArea Payroll = new("payroll", new LocalizedText(("en", "Payroll")), new LocalizedText(("en", "What staff are paid")));

    private static readonly ResponsibilityArea Unused = new("legal", new LocalizedText(("de", "Recht")));

    private static readonly Role HeadOfPayroll = new(
        "head-of-payroll",
        new LocalizedText(("de-AT", "Leitung Gehaltsverrechnung")),
        new LocalizedText(("en", "Answers for payroll.")),
        new Focus(FocusOrientation.Internal, new LocalizedText(("en", "all staff")), new LocalizedText(("en", "Looks inward."))),
        [new Responsibility("run", Payroll, new LocalizedText(("en", "Runs payroll."))), new Responsibility("team", Areas.Leadership, new LocalizedText(("en", "Leads.")))],
        definingResponsibility: "team");

    private static readonly RoleCatalog Catalog = new([.. Roles.All, HeadOfPayroll], [Unused]);

    public static TheoryData<string> Keys { get; } = [.. Catalog.TextKeys];

    [Fact]
    public void TextKeys_OfACatalog_AreThoseOfAreasThenRolesThenWords() => Snapshot.Match(string.Join('\n', Catalog.TextKeys));

    [Theory]
    [MemberData(nameof(Keys))]
    public void WithTexts_AnyKey_ChangesThatTextAlone(string key)
    {
        string text = $"neu {Placeholders(key)}".Trim();

        RoleCatalog changed = Catalog.WithTexts("gsw", Texts((key, text)));

        changed.TextKeys.ShouldBe(Catalog.TextKeys);
        changed.TextKeys.Where(other => TextOf(changed, other) != TextOf(Catalog, other)).ShouldBe([key]);
        TextOf(changed, key).ShouldBe(TextOf(Catalog, key).With("gsw", text));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void WithTexts_AnyKey_LeavesTheOldCatalogAndTheBuiltInOne(string key)
    {
        string[] before = [.. Roles.All.TextKeys.Select(known => Describe(TextOf(Roles.All, known)))];

        Catalog.WithTexts("fr", Texts((key, $"neu {Placeholders(key)}".Trim())));

        TextOf(Catalog, key).Languages.ShouldNotContain("fr");
        Roles.All.TextKeys.Select(known => Describe(TextOf(Roles.All, known))).ShouldBe(before);
    }

    [Fact]
    public void WithTexts_LanguageThatIsThere_Overrides() =>
        Catalog.WithTexts("en", Texts(("cio.title", "Head of IT")))["cio"].Title.ShouldBe(Roles.Cio.Title.With("en", "Head of IT"));

    [Fact]
    public void WithTexts_TagInOtherCase_IsTheSameLanguage() =>
        Catalog.WithTexts("ZH-hant-tw", Texts(("cio.title", "資訊長")))["cio"].Title.Resolve("zh-Hant-TW").Language.ShouldBe("zh-Hant-TW");

    [Fact]
    public void WithTexts_EnglishForATextWithoutIt_BecomesTheDefault() =>
        Catalog.WithTexts("en", Texts(("head-of-payroll.title", "Head of Payroll")))["head-of-payroll"].Title.DefaultLanguage.ShouldBe("en");

    [Fact]
    public void WithTexts_OneRole_SharesTheOthers()
    {
        RoleCatalog changed = Catalog.WithTexts("fr", Texts(("cio.title", "DSI")));

        changed["cto"].ShouldBeSameAs(Roles.Cto);
        changed["head-of-payroll"].ShouldBeSameAs(HeadOfPayroll);
        changed["cio"].Mandate.ShouldBeSameAs(Roles.Cio.Mandate);
        changed["cio"].DefiningResponsibility.ShouldBe(Roles.Cio.DefiningResponsibility);
        changed.Areas.ShouldBe(Catalog.Areas);
    }

    [Fact]
    public void WithTexts_NoTexts_GivesAnEqualCatalogOfTheSameRoles()
    {
        RoleCatalog same = Catalog.WithTexts("fr", Texts());

        same.Equals(Catalog).ShouldBeTrue();
        same.Zip(Catalog).ShouldAllBe(pair => ReferenceEquals(pair.First, pair.Second));
    }

    [Fact]
    public void WithTexts_Area_ChangesItInAllRolesThatUseIt()
    {
        RoleCatalog changed = Catalog.WithTexts("en", Texts(("areas.leadership", "Management")));

        changed.SelectMany(role => role.Responsibilities).Where(given => given.Area.Id == "leadership")
            .ShouldAllBe(given => given.Area.Name.In("en") == "Management");
        changed["head-of-payroll"].DefiningResponsibility!.Area.Name.In("en").ShouldBe("Management");
        changed.Areas.Single(area => area.Id == "leadership").Name.In("en").ShouldBe("Management");
        Areas.Leadership.Name.In("en").ShouldBe("Leadership");
    }

    [Fact]
    public void WithTexts_AreaThatNoRoleUses_ChangesIt() =>
        Catalog.WithTexts("en", Texts(("areas.legal", "Law"))).Areas.Single(area => area.Id == "legal").Name.In("en").ShouldBe("Law");

    [Fact]
    public void WithTexts_Word_IsKeptByWithAndWithout()
    {
        RoleCatalog changed = Catalog.WithTexts("en", Texts(("outcomes.different", "unlike"))).Without("cto").With(Roles.Cto);

        TextOf(changed, "outcomes.different").In("en").ShouldBe("unlike");
    }

    [Fact]
    public void WithTexts_Word_MakesTheCatalogUnequal()
    {
        RoleCatalog changed = Catalog.WithTexts("en", Texts(("outcomes.different", "unlike")));

        changed.Equals(Catalog).ShouldBeFalse();
        changed.Equals(Catalog.WithTexts("en", Texts(("outcomes.different", "unlike")))).ShouldBeTrue();
        changed.WithTexts("en", Texts(("outcomes.different", "different"))).Equals(Catalog).ShouldBeTrue();
    }

    [Fact]
    public void WithTexts_EveryTextReplaced_ComparisonsAndDescriptionsShowNothingElse()
    {
        RoleCatalog pseudo = Catalog.WithTexts(
            "qps", Catalog.TextKeys.Index().ToDictionary(text => text.Item, text => $"zz {Placeholders(text.Item)} {text.Index}"));
        RoleComparison comparison = pseudo.Compare("cio", "cto", "head-of-payroll");
        string[] renderings =
        [
            comparison.ToText("qps"), comparison.ToMarkdown("qps"), pseudo.Compare("cio", "cio").ToText("qps"),
            pseudo.Describe("cio").ToText("qps"), pseudo.Describe("head-of-payroll").ToMarkdown("qps"),
        ];

        renderings.SelectMany(rendering => Regex.Matches(rendering, @"\p{L}+").Select(word => word.Value)).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(["CIO", "CTO", "zz"]);
    }

    [Fact]
    public void WithTexts_Words_AreSaidByComparisonsOfTheCatalogOnly()
    {
        RoleCatalog changed = Roles.All.WithTexts("de", Texts(("aspects.mandate", "Aufgabe"), ("words.only", "Allein {roles}")));

        changed.Compare("cio", "cto").ToText("de").ShouldContain("Allein CTO");
        changed.Compare("cio", "cto").Aspects[0].Aspect.Name.In("de").ShouldBe("Aufgabe");
        Roles.Compare(Roles.Cio, Roles.Cto).Aspects[0].Aspect.Name.In("de").ShouldBe("Auftrag");
        Roles.Compare(Roles.Cio, Roles.Cto).ToText("de").ShouldNotContain("Allein CTO");
    }

    private static Dictionary<string, string> Texts(params (string Key, string Text)[] texts) => texts.ToDictionary(text => text.Key, text => text.Text);

    private static LocalizedText TextOf(RoleCatalog catalog, string key) =>
        catalog.TryGetText(key, out LocalizedText? text) ? text : throw new KeyNotFoundException(key);

    private static string Placeholders(string key) =>
        string.Join(' ', Regex.Matches(TextOf(Catalog, key).In("en"), @"\{[^}]*\}").Select(placeholder => placeholder.Value));

    private static string Describe(LocalizedText text) => string.Join('|', text.Languages.Select(language => $"{language}={text.In(language)}"));
}
