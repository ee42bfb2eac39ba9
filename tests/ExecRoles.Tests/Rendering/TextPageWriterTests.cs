using ExecRoles.Tests.Comparison;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Rendering;

public sealed class TextPageWriterTests
{
    [Fact]
    public void ToText_HostileTexts_AreShownAsTheyAre()
    {
        IReadOnlyList<string> expected = [.. Specimen.Render(Format.Text, Specimen.Placeholders).Select(WithoutRule)];

        Prop.ForAll(HostileTexts.Lists, texts =>
        {
            IReadOnlyList<string> visible = [.. texts.Select(HostileTexts.Visible)];
            Specimen.Render(Format.Text, texts).Select(WithoutRule).ShouldBeLineByLine(expected.Select(text => Specimen.Fill(text, visible)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void ToText_HostileTexts_HaveNoControlCharactersButLineEnds() =>
        Prop.ForAll(HostileTexts.PaddedLists, texts =>
            Specimen.Render(Format.Text, texts).SelectMany(text => text.Split('\n')).ShouldAllBe(line => line == HostileTexts.Visible(line)))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Payroll")]
    [InlineData("Entgelt\nabrechnung")]
    [InlineData("P")]
    public void ToText_AnyTitle_IsUnderlinedInItsLength(string title)
    {
        string[] lines = Roles.Describe(OwnRole.Make("own", title: title)).ToText("en").Split('\n');

        lines[1].ShouldBe(new string('=', lines[0].Length));
    }

    [Fact]
    public void ToText_SeveralStatements_AreOneItemEach() =>
        Roles.Describe(OwnRole.Make("own", duties: [("payroll", "Runs payroll."), ("payroll", "Checks it.")])).ToText("en")
            .ShouldContain("\n- Payroll:\n    - Runs payroll.\n    - Checks it.\n", Case.Sensitive);

    [Fact]
    public void ToText_Table_HasABlockForEachRowAndALineForEachRole() =>
        Roles.Compare(OwnRole.Make("a", abbreviation: "A"), OwnRole.Make("b", duties: [("travel", "Books."), ("travel", "Pays.")], abbreviation: "B")).ToText("en")
            .ShouldContain("\n\n- Payroll\n  A: Runs payroll.\n  B: –\n\n- Travel\n  A: –\n  B:\n    - Books.\n    - Pays.\n\n–: not listed for this role\n", Case.Sensitive);

    private static string WithoutRule(string text) => string.Join('\n', text.Split('\n').Where((_, line) => line != 1));
}
