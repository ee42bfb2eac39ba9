using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

/// <summary>Where renderings of comparisons show what separates the roles.</summary>
public sealed class ComparisonBoundaryTests
{
    private static readonly RoleCatalog Catalog = new(
        [OwnRole.Make("first", title: "First"), OwnRole.Make("second", title: "Second"), OwnRole.Make("third", title: "Third")],
        [],
        [
            new("first", "second", new LocalizedText(("de", "Die eine Rolle zahlt, die andere <prüft>."))),
            new("third", "second", new LocalizedText(("en", "The second checks; the third *advises*."), ("de", "Zwei prüft, drei berät."))),
        ]);

    public static TheoryData<string> Formats => Format.Names;

    [Theory]
    [MemberData(nameof(Formats))]
    public void Comparison_TwoRoles_ShowsTheBoundaryOnceBeforeTheCommonGround(string format)
    {
        RoleComparison comparison = Roles.Compare(Roles.Cio, Roles.Cto);
        string shown = Format.ByName[format].Show(comparison, "de");

        string[] parts = shown.Split(comparison.Boundary!.Statement.In("de"));

        parts.Length.ShouldBe(2);
        parts[1].ShouldContain(comparison.SummarizeCommonGround("de"));
    }

    [Fact]
    public void ToText_ThreeRoles_BeginsWithTheBoundaries() =>
        Catalog.Compare("third", "second", "first").ToText("en").ShouldStartWith(
            """
            Third, Second and First compared
            ================================

            The second checks; the third *advises*.

            Die eine Rolle zahlt, die andere <prüft>.

            All answer for payroll.

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void ToMarkdown_ThreeRoles_BeginsWithTheBoundaries() =>
        Catalog.Compare("third", "second", "first").ToMarkdown("en").ShouldStartWith(
            """
            ## Third, Second and First compared

            The second checks; the third \*advises\*.

            Die eine Rolle zahlt, die andere \<prüft>.

            All answer for payroll.

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void ToHtml_BoundaryInAnotherLanguage_SaysWhich() =>
        HtmlOutline.Parse(Catalog.Compare("third", "second", "first").ToHtml("en")).QuerySelectorAll("section > p").Take(3).Select(static paragraph => paragraph.OuterHtml).ShouldBe(
        [
            "<p>The second checks; the third *advises*.</p>",
            "<p lang=\"de\">Die eine Rolle zahlt, die andere &lt;prüft&gt;.</p>",
            "<p>All answer for payroll.</p>",
        ]);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Comparison_NothingSaid_IsAsWithoutBoundaries(string format)
    {
        RoleComparison comparison = Catalog.Compare("first", "third");

        Format.ByName[format].Show(comparison, "en").ShouldBe(Format.ByName[format].Show(Roles.Compare(comparison.Roles), "en"));
        HtmlOutline.Parse(comparison.ToHtml("en")).QuerySelector("section > h2 + p")!.TextContent.ShouldBe("Both answer for payroll.");
    }
}
