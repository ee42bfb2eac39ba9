using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

public sealed class SegmentTests
{
    [Theory]
    [InlineData("Runs\npayroll.", "Runs payroll.")]
    [InlineData("Runs\r\npayroll.", "Runs  payroll.")]
    [InlineData("Runs\u2028payroll.", "Runs payroll.")]
    [InlineData("Runs\u001B[31mpayroll.", "Runs [31mpayroll.")]
    [InlineData("\tRuns payroll.\n", "Runs payroll.")]
    [InlineData("  Runs payroll.  ", "Runs payroll.")]
    public void Text_ControlCharacters_AreSpacesAndNoneAtTheEnds(string mandate, string shown) =>
        OwnRole.Make("own", mandate: mandate).ToText("en").ShouldContain($"- Mandate: {shown}\n", Case.Sensitive);

    [Fact]
    public void Text_LineBreaksInAWordOfTheCatalog_AreSpaces() =>
        Roles.All.WithTexts("en", new Dictionary<string, string> { ["words.list.last"] = "{first}\nand\n{second}" }).Compare("cio", "cto").ToText("en")
            .ShouldStartWith("CIO and CTO compared\n", Case.Sensitive);
}
