using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

public sealed class MarkdownPageWriterTests
{
    private static readonly string[] Lines = Roles.Compare(Roles.Cio, Roles.Cto).ToMarkdown("en").Split('\n');

    [Fact]
    public void ToMarkdown_Table_HasADelimiterRowAfterTheHeader() =>
        Lines[Array.IndexOf(Lines, "| Aspect | CIO | CTO |") + 1].ShouldBe("| --- | --- | --- |");

    [Fact]
    public void ToMarkdown_Table_HasAsManyCellsInEachRow() =>
        Lines.Where(line => line.StartsWith('|')).ShouldAllBe(line => line.Count(character => character == '|') == 4);

    [Fact]
    public void ToMarkdown_Blocks_AreSeparatedByOneEmptyLine()
    {
        string markdown = string.Join('\n', Lines);

        markdown.ShouldNotContain("\n\n\n");
    }

    [Fact]
    public void ToMarkdown_Headings_AreOfLevelsTwoAndThree() =>
        Lines.Where(line => line.StartsWith('#')).ShouldBe(["## CIO and CTO compared", "### How they differ in brief", "### Common ground", "### Differences"]);

    [Fact]
    public void ToMarkdown_MarksOfBlocksBehindALabel_AreNotEscaped() =>
        Roles.Describe(OwnRole.Make("own", mandate: "- 5 %")).ToMarkdown("en").ShouldContain("- **Mandate:** - 5 %\n", Case.Sensitive);

    [Fact]
    public void ToMarkdown_MarksOfBlocksInALabel_AreNotEscaped() =>
        Roles.Describe(new Role("own", OwnRole.Text("Own"), OwnRole.Text("Owns."), OwnRole.LooksInward(), [new("duty", new ResponsibilityArea("area", OwnRole.Text("+ 5 %")), OwnRole.Text("Does."))]))
            .ToMarkdown("en").ShouldContain("- **+ 5 %:** Does.\n", Case.Sensitive);

    // The original Markdown wants four spaces before what belongs to an item.
    [Fact]
    public void ToMarkdown_DetailsOfAnItem_StandBelowItByFourSpaces() =>
        Roles.Describe(OwnRole.Make("own", duties: [("payroll", "Runs it."), ("payroll", "1. checks it.")])).ToMarkdown("en").ShouldContain(
            """
            - **Focus:** Looks inward.
                - Direction: inward
                - Key stakeholders: all staff

            ### Responsibilities

            - **Payroll:**
                - Runs it.
                - 1\. checks it.

            """.ReplaceLineEndings("\n"), Case.Sensitive);

    [Fact]
    public void ToMarkdown_SeveralStatementsInACell_AreABulletEach()
    {
        Role first = OwnRole.Make("a", duties: [("payroll", "Runs payroll."), ("payroll", "Checks it.")]);

        Roles.Compare(first, OwnRole.Make("b")).ToMarkdown("en")
            .ShouldContain("\n| **Payroll** | • Runs payroll.<br>• Checks it. | Runs payroll. |\n", Case.Sensitive);
    }

    [Fact]
    public void ToMarkdown_DetailsInACell_AreALineEach() =>
        Roles.Compare(OwnRole.Make("a"), OwnRole.Make("b", focus: OwnRole.LooksInward(FocusOrientation.External))).ToMarkdown("en").ShouldContain(
            "\n| **Focus** | Looks inward.<br>Direction: inward<br>Key stakeholders: all staff | Looks inward.<br>Direction: outward<br>Key stakeholders: all staff |\n",
            Case.Sensitive);
}
