using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

public sealed class MarkdownWriterTests
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
        Lines.Where(line => line.StartsWith('#')).ShouldBe(["## CIO and CTO compared", "### Differences", "### Only CIO", "### Only CTO"]);

    [Fact]
    public void ToMarkdown_MarksOfBlocksInACellOrItem_AreNotEscaped() =>
        OwnRole.Make("own", mandate: "- 5 %", focus: OwnRole.LooksInward(audience: "z. B. Banken")).ToMarkdown("en")
            .ShouldContain("- **Mandate:** - 5 %\n- **Focus:** Looks inward.\n- **Direction:** internal\n- **Audience:** z. B. Banken\n", Case.Sensitive);

    [Fact]
    public void ToMarkdown_SeveralStatementsInACell_AreJoinedOnOneLine()
    {
        Role first = OwnRole.Make("a", duties: [("payroll", "Runs payroll."), ("payroll", "Checks it.")]);

        Roles.Compare(first, OwnRole.Make("b")).ToMarkdown("en")
            .ShouldContain("\n| **Payroll** | Runs payroll. Checks it. | Runs payroll. |\n", Case.Sensitive);
    }
}
