using System.Globalization;
using System.Text.RegularExpressions;
using ExecRoles.Tests.Comparison;
using FsCheck;
using FsCheck.Fluent;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Rendering;

public sealed partial class OrgChartTests
{
    [Fact]
    public void ToMermaid_OwnRoles_IsAsReviewed() => new RoleCatalog(
        Make("end", "CEO", "Chief Executive Officer (everything)"),
        Make("default-role", null, "Head of \"Pay\" & Travel #1", "board", "end", "graph-x"),
        Make("graph-x", "X", "End", "default-role", "end"),
        Make("loop", null, "1. List", "loop")).ToMermaid("en").ShouldBe(
            """
            flowchart LR
              role_end["CEO<br/>Chief Executive Officer (everything)"]
              role_default_role["Head of #34;Pay#34; #38; Travel #35;1"]
              role_graph_x["X<br/>End"]
              role_loop["1#46; List"]
              role_end --> role_default_role
              role_default_role --> role_graph_x

            """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("de")]
    [InlineData("de-AT")]
    [InlineData("en")]
    public void ToMermaid_EachBuiltInRole_HasItsTitleInTheLanguage(string language) =>
        Labels(Roles.All.ToMermaid(language)).ShouldBe(Roles.All.Select(role => role.Abbreviation is null ? role.Title.In(language) : role.Abbreviation + "\n" + role.Title.In(language)));

    [Fact]
    public void ToMermaid_EachBuiltInRole_HasOneLineFromTheFirstSuperiorThatIsThere() =>
        Edges(Roles.All.ToMermaid("en")).ShouldBe(
            from role in Roles.All
            let superior = role.ReportingLine?.ReportsTo.FirstOrDefault(static id => Roles.All.TryGet(id, out _))
            where superior is not null
            select (Node(superior), Node(role.Id)));

    [Fact]
    public void ToMermaid_SuperiorNotInTheCatalog_LeavesRolesAsRoots() =>
        Edges(new RoleCatalog(Make("a", null, "A", "ceo"), Make("b", null, "B", "board", "cfo")).ToMermaid("en")).ShouldBeEmpty();

    [Fact]
    public void ToMermaid_RolesThatReportToEachOther_EndsWithALineEach() =>
        Edges(new RoleCatalog(Make("a", null, "A", "c"), Make("b", null, "B", "a"), Make("c", null, "C", "b")).ToMermaid("en"))
            .ShouldBe([("role_c", "role_a"), ("role_a", "role_b"), ("role_b", "role_c")]);

    [Fact]
    public void ToMermaid_EmptyCatalog_IsAnEmptyChart() => new RoleCatalog().ToMermaid("en").ShouldBe("flowchart LR\n");

    [Theory]
    [InlineData("")]
    [InlineData("tlh")]
    [InlineData("\uD800 no tag")]
    public void ToMermaid_UnknownLanguage_IsInTheDefaultOne(string languageTag) => Roles.All.ToMermaid(languageTag).ShouldBe(Roles.All.ToMermaid("en"));

    [Fact]
    public void ToMermaid_Null_IsRefused()
    {
        Should.Throw<ArgumentNullException>(static () => RoleCatalogRendering.ToMermaid(null!, "en")).ParamName.ShouldBe("catalog");
        Should.Throw<ArgumentNullException>(static () => Roles.All.ToMermaid(null!)).ParamName.ShouldBe("languageTag");
    }

    [Fact]
    public void ToMermaid_AnyTexts_AreSafeAndComeBack() => Prop.ForAll(
        PropertyGenerators.Texts.ToArbitrary(), Combinators.Optional(PropertyGenerators.Texts).ToArbitrary(), static (title, abbreviation) => AssertSafe(title, abbreviation))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void ToMermaid_HostileTexts_AreSafeAndComeBack()
    {
        Random random = new(8);
        for (int number = 0; number < 5_000; number++)
        {
            string[] texts = HostileTexts.Bare(random, 2);
            AssertSafe(texts[0], texts[1]);
        }
    }

    [Theory]
    [InlineData("fa:fa-user")]
    [InlineData("style:x#1;")]
    [InlineData("%%{init: {}}%%")]
    [InlineData("`**bold**`")]
    [InlineData("$$x$$")]
    [InlineData("\uFB02\u00B0\u00B0")]
    [InlineData("1) One")]
    [InlineData("- One")]
    [InlineData("\u202EOne")]
    [InlineData("One\u2028%% two")]
    [InlineData("One\nTwo")]
    public void ToMermaid_TextsThatMeanSomethingToMermaid_AreSafeAndComeBack(string title) => AssertSafe(title, null);

    [Fact]
    public void ToMermaid_MarksAmongWords_StayReadable() =>
        new RoleCatalog(Make("own", null, "Data, Risk/Audit (Co-Lead)")).ToMermaid("en").ShouldContain("[\"Data, Risk/Audit (Co-Lead)\"]", Case.Sensitive);

    private static void AssertSafe(string title, string? abbreviation)
    {
        string chart = new RoleCatalog(Make("own", abbreviation, title)).ToMermaid("en");

        Labels(chart).ShouldBe([abbreviation is null ? title : abbreviation + "\n" + title]);
        SafeNode().IsMatch(chart).ShouldBeTrue(chart);
        ListMark().IsMatch(chart).ShouldBeFalse(chart);
    }

    private static Role Make(string id, string? abbreviation, string title, params string[] superiors) => OwnRole.Make(
        id,
        abbreviation: abbreviation,
        title: title,
        reportingLine: superiors.Length == 0 ? null : new ReportingLine([.. superiors.Select(static superior => RoleId.Parse(superior))], SeatInTopManagement.Usually, OwnRole.Text("Reports.")));

    private static string Node(RoleId id) => "role_" + id.Value.Replace('-', '_');

    private static string[] Labels(string chart) =>
        [.. NodeLine().Matches(chart).Select(static match => Character().Replace(match.Groups[1].Value.Replace("<br/>", "\n"), static code => ((char)int.Parse(code.Groups[1].Value, CultureInfo.InvariantCulture)).ToString()))];

    private static IEnumerable<(string Superior, string Role)> Edges(string chart) =>
        EdgeLine().Matches(chart).Select(static match => (match.Groups[1].Value, match.Groups[2].Value));

    [GeneratedRegex("""^  \w+\["(.*)"\]$""", RegexOptions.Multiline)]
    private static partial Regex NodeLine();

    [GeneratedRegex("^  ([a-z0-9_]+) --> ([a-z0-9_]+)$", RegexOptions.Multiline)]
    private static partial Regex EdgeLine();

    [GeneratedRegex("#([0-9]+);")]
    private static partial Regex Character();

    // Letters, accents, digits, spaces, and the few marks that mean nothing between words.
    [GeneratedRegex("""\Aflowchart LR\n  role_own\["(?:(?!\uFB02)[\p{L}\p{Nd}\p{Mn}\p{Mc} ,/()\-]|[\uD800-\uDFFF]|#[0-9]+;|<br/>)+"\]\n\z""")]
    private static partial Regex SafeNode();

    [GeneratedRegex("""(?:\["|<br/>)(?: *[0-9]*[-)])""")]
    private static partial Regex ListMark();
}
