using ExecRoles.Tests.Comparison;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Rendering;

public sealed class MarkdownEscapeTests
{
    public static TheoryData<string> Readers { get; } = new(MarkdownReaders.ByName.Keys);

    [Theory]
    [MemberData(nameof(Readers))]
    public void ToMarkdown_HostileTexts_AreReadAsTheWordsThatTheyAre(string reader)
    {
        IReadOnlyList<string> expected = Outlines(Specimen.Placeholders, reader);

        Prop.ForAll(HostileTexts.Lists, texts =>
        {
            IReadOnlyList<string> visible = [.. texts.Select(HostileTexts.Visible)];
            Outlines(texts, reader).ShouldBeLineByLine(expected.Select(outline => Specimen.Fill(outline, visible)));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void ToMarkdown_HostileTextsInWhiteSpace_AreReadAsTheWordsThatTheyAre(string reader)
    {
        IReadOnlyList<string> expected = Outlines(Specimen.Placeholders, reader);

        Prop.ForAll(HostileTexts.PaddedLists, texts =>
        {
            IReadOnlyList<string> visible = [.. texts.Select(HostileTexts.Visible)];
            Outlines(texts, reader).Select(Specimen.WithoutSpace)
                .ShouldBeLineByLine(expected.Select(outline => Specimen.WithoutSpace(Specimen.Fill(outline, visible))));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void ToMarkdown_HostileTexts_HaveNoControlCharactersButLineEnds() =>
        Prop.ForAll(HostileTexts.PaddedLists, texts =>
            Specimen.Render(Format.Markdown, texts).ShouldAllBe(text => text.All(character => character == '\n' || !char.IsControl(character))))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Steht für den 24/7-Betrieb ein, z. B. am 1. Januar um 10:30 Uhr.")]
    [InlineData("Verantwortet F&E (R&D) und Q&A, Budget: 1.5 Mio. € - also 50 % mehr!")]
    [InlineData("Berät Vorstand/Vorständin, Nutzer:innen und Kundschaft („Hand in Hand“, \"hand in hand\") nach § 5 Abs. 1 (2).")]
    [InlineData("Keeps the company's C# code at a ratio of 3:1 = good, if cost > 100 % + VAT; asks: why?")]
    public void ToMarkdown_OrdinarySentence_IsNotEscaped(string sentence) =>
        OwnRole.Make("own", mandate: sentence).ToMarkdown("en").ShouldContain($"- **Mandate:** {sentence}\n", Case.Sensitive);

    [Theory]
    [InlineData("Runs it. ")]
    [InlineData(" Runs it.")]
    [InlineData("\uFEFF\tRuns it.\u2003\uFEFF ")]
    public void ToMarkdown_WhiteSpaceAround_IsLeftOut(string sentence) =>
        OwnRole.Make("own", mandate: sentence).ToMarkdown("en").ShouldContain("- **Mandate:** Runs it.\n", Case.Sensitive);

    [Theory]
    [InlineData("Mitarbeiter*innen", "Mitarbeiter\\*innen")]
    [InlineData("C++", "C\\+\\+")]
    [InlineData("Head of #", "Head of \\#")]
    [InlineData("a | b \\ c", "a \\| b \\\\ c")]
    [InlineData("AT&amp;T", "AT\\&amp;T")]
    [InlineData("<b>", "\\<b>")]
    [InlineData("[a](b)", "\\[a](b)")]
    [InlineData("team@example.org", "team\\@example.org")]
    [InlineData("{.wide}", "&#123;.wide}")]
    [InlineData("https://example.org", "https\\://example.org")]
    [InlineData("www.example.org", "www\\.example.org")]
    [InlineData(" \uFEFF\tRuns payroll.\u3000", "Runs payroll.")]
    public void ToMarkdown_Marks_AreEscaped(string title, string escaped) =>
        OwnRole.Make("own", title: title).ToMarkdown("en").ShouldStartWith($"## {escaped}\n", Case.Sensitive);

    [Theory]
    [InlineData("# Buys", "\\# Buys")]
    [InlineData("- Buys", "\\- Buys")]
    [InlineData("> Buys", "\\> Buys")]
    [InlineData(": Buys", "\\: Buys")]
    [InlineData("1. Buys", "1\\. Buys")]
    [InlineData("19. Buys", "19\\. Buys")]
    [InlineData("1.", "1\\.")]
    [InlineData(". Buys", ". Buys")]
    [InlineData(") Buys", ") Buys")]
    [InlineData("Q&; buys", "Q&; buys")]
    [InlineData("2026) Buys", "2026\\) Buys")]
    [InlineData("a. Buys", "a\\. Buys")]
    [InlineData("xiv. Buys", "xiv\\. Buys")]
    [InlineData("1.5 Mio. €", "1.5 Mio. €")]
    [InlineData("(1) Buys", "(1) Buys")]
    public void ToMarkdown_MarksOfBlocksBeforeAParagraph_AreEscaped(string description, string escaped) =>
        OwnRole.Make("own", vendors: OwnRole.BuysSoftware(description: description)).ToMarkdown("en").ShouldContain($"\n\n{escaped}\n\n", Case.Sensitive);

    private static IReadOnlyList<string> Outlines(IReadOnlyList<string> texts, string reader) =>
        [.. Specimen.Render(Format.Markdown, texts).Select(markdown => MarkdownOutline.Of(markdown, MarkdownReaders.ByName[reader]))];
}
