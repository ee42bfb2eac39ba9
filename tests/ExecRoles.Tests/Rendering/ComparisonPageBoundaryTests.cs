using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

/// <summary>Where pages of comparisons show what separates the roles.</summary>
public sealed class ComparisonPageBoundaryTests
{
    private static readonly RoleCatalog Catalog = new(
        OwnRole.Make("first", title: "First"), OwnRole.Make("second", title: "Second"), OwnRole.Make("third", title: "Third"))
    {
        Boundaries =
        [
            new("first", "second", new LocalizedText(("de", "Die eine Rolle zahlt, die andere <prüft>."))),
            new("third", "second", new LocalizedText(("en", "The second checks; the third *advises*."), ("de", "Zwei prüft, drei berät."))),
        ],
    };

    public static TheoryData<string> Formats => Format.Names;

    [Theory]
    [MemberData(nameof(Formats))]
    public void TwoRoles_ShowTheBoundaryOnceBeforeTheCommonGround(string format)
    {
        RoleComparison comparison = Roles.Compare(Roles.Cio, Roles.Cto);
        string shown = Format.ByName[format].Show(comparison, "de");

        string[] parts = shown.Split(comparison.Boundary!.Statement.In("de"));

        parts.Length.ShouldBe(2);
        parts[0].ShouldContain("Abgrenzung");
        parts[1].ShouldContain(comparison.SummarizeCommonGround("de"));
    }

    [Fact]
    public void ToText_ThreeRoles_BeginsWithALineAPair() =>
        Catalog.Compare("third", "second", "first").ToText("en").ShouldStartWith(
            """
            Third, Second and First compared
            ================================

            How they differ in brief

            - Third – Second: The second checks; the third *advises*.
            - Second – First: Die eine Rolle zahlt, die andere <prüft>.

            Common ground

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void ToMarkdown_ThreeRoles_BeginsWithALineAPairInBold() =>
        Catalog.Compare("third", "second", "first").ToMarkdown("en").ShouldStartWith(
            """
            ## Third, Second and First compared

            ### How they differ in brief

            - **Third – Second:** The second checks; the third \*advises\*.
            - **Second – First:** Die eine Rolle zahlt, die andere &lt;prüft>.

            ### Common ground

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void ToHtml_ThreeRoles_LabelsEachBoundaryWithItsPairAndSaysItsLanguage() =>
        HtmlOutline.Parse(Catalog.Compare("third", "second", "first").ToHtml("en")).QuerySelector("h3 + dl")!.InnerHtml.ShouldBe(
            """

            <dt>Third – Second</dt>
            <dd>The second checks; the third *advises*.</dd>
            <dt>Second – First</dt>
            <dd lang="de">Die eine Rolle zahlt, die andere &lt;prüft&gt;.</dd>

            """.ReplaceLineEndings("\n"));

    [Theory]
    [MemberData(nameof(Formats))]
    public void PairOfThree_OrderOfRoles_IsThatOfTheComparison(string format)
    {
        Format shown = Format.ByName[format];

        shown.Show(Catalog.Compare("first", "second", "third"), "en").ShouldContain("First – Second");
        shown.Show(Catalog.Compare("second", "first", "third"), "en").ShouldContain("Second – First");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void OneRoleTwice_ShowsEachBoundaryOnce(string format) =>
        Format.ByName[format].Show(Catalog.Compare("second", "third", "second"), "de").Split("Zwei prüft, drei berät.").Length.ShouldBe(2);

    [Theory]
    [MemberData(nameof(Formats))]
    public void NothingSaid_IsAsWithoutBoundaries(string format)
    {
        RoleComparison comparison = Catalog.Compare("first", "third");

        Format.ByName[format].Show(comparison, "en").ShouldBe(Format.ByName[format].Show(Roles.Compare(comparison.Roles), "en"));
        HtmlOutline.Parse(comparison.ToHtml("en")).QuerySelectorAll("h3").Select(static heading => heading.TextContent).ShouldBe(["Common ground", "Differences"]);
    }
}
