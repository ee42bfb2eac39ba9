using System.Text.RegularExpressions;
using ExecRoles.Tests.Comparison;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Rendering;

public sealed partial class MarkdownEscapeTests
{
    public static TheoryData<string> Readers => MarkdownReaders.Names;

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

    // The original Markdown knows no other escapes, and Python-Markdown shows the backslash and takes what follows for markup.
    [Fact]
    public void ToMarkdown_HostileTexts_HaveBackslashesOnlyBeforeTheOriginalMarks() =>
        Prop.ForAll(HostileTexts.PaddedLists, texts =>
            Specimen.Render(Format.Markdown, texts).ShouldAllBe(text => EscapesOfTheOriginal().IsMatch(text))).QuickCheckThrowOnFailure();

    // Whatever stands behind it, no reader sees a tag in it.
    [Fact]
    public void ToMarkdown_HostileTexts_HaveNoTagsButLineBreaks() =>
        Prop.ForAll(HostileTexts.PaddedLists, texts =>
            Specimen.Render(Format.Markdown, texts).ShouldAllBe(text => !text.Replace("<br>", "", StringComparison.Ordinal).Contains('<', StringComparison.Ordinal)))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Steht für den 24/7-Betrieb ein, z. B. am 1. Januar um 10:30 Uhr.")]
    [InlineData("Verantwortet F&E (R&D) und Q&A, Budget: 1.5 Mio. € - also 50 % mehr!")]
    [InlineData("Berät Vorstand/Vorständin, Nutzer:innen und Kundschaft („Hand in Hand“, \"hand in hand\") nach § 5 Abs. 1 (2).")]
    [InlineData("Fragt Leiter:innen, Vorstand (AG/SE) und IT-Leiter/-innen: wer, was, bis wann?")]
    [InlineData("Sees to it (in time) that 2 + 2 = 4 - and that (as ever) all's well that \"ends\" well!")]
    [InlineData("Keeps the company's C# code at a ratio of 3:1 = good, if cost > 100 % + VAT; asks: why?")]
    public void ToMarkdown_OrdinarySentence_IsNotEscaped(string sentence) =>
        Roles.Describe(OwnRole.Make("own", mandate: sentence)).ToMarkdown("en").ShouldContain($"- **Mandate:** {sentence}\n", Case.Sensitive);

    [Theory]
    [InlineData("Runs it. ")]
    [InlineData(" Runs it.")]
    [InlineData("\uFEFF\tRuns it.\u2003\uFEFF ")]
    public void ToMarkdown_WhiteSpaceAround_IsLeftOut(string sentence) =>
        Roles.Describe(OwnRole.Make("own", mandate: sentence)).ToMarkdown("en").ShouldContain("- **Mandate:** Runs it.\n", Case.Sensitive);

    [Theory]
    [InlineData("Mitarbeiter*innen", "Mitarbeiter\\*innen")]
    [InlineData("C++", "C\\+\\+")]
    [InlineData("Head of #", "Head of \\#")]
    [InlineData("Head of C#", "Head of C\\#")]
    [InlineData("a | b \\ c", "a &#124; b \\\\ c")]
    [InlineData("AT&amp;T", "AT&amp;amp;T")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("<b>", "&lt;b>")]
    [InlineData("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>")]
    [InlineData("a:b:", "a&#58;b:")]
    [InlineData("x:+1:", "x&#58;+1:")]
    [InlineData("10:30:15", "10&#58;30:15")]
    [InlineData("x :) y", "x &#58;) y")]
    [InlineData("x ;-) y 8-)", "x ;-\\) y 8-\\)")]
    [InlineData("-) x (B2)", "-) x (B2)")]
    [InlineData("a -> b => c", "a -&gt; b =&gt; c")]
    [InlineData("~a~ ^b^ $c$", "&#126;a&#126; &#94;b&#94; &#36;c&#36;")]
    [InlineData("==a== \"\"b\"\" %%c%%", "&#61;&#61;a&#61;&#61; &quot;&quot;b&quot;&quot; &#37;&#37;c&#37;&#37;")]
    [InlineData("[a](b)", "\\[a](b)")]
    [InlineData("team@example.org", "team&#64;example.org")]
    [InlineData("{.wide}", "&#123;.wide}")]
    [InlineData("https://example.org", "https&#58;//example.org")]
    [InlineData("www.example.org", "www\\.example.org")]
    [InlineData(" \uFEFF\tRuns payroll.\u3000", "Runs payroll.")]
    public void ToMarkdown_Marks_AreEscaped(string title, string escaped) =>
        Roles.Describe(OwnRole.Make("own", title: title)).ToMarkdown("en").ShouldStartWith($"## {escaped}\n", Case.Sensitive);

    [Theory]
    [InlineData("# Buys", "\\# Buys")]
    [InlineData("- Buys", "\\- Buys")]
    [InlineData("> Buys", "&gt; Buys")]
    [InlineData(": Buys", "&#58; Buys")]
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
    [InlineData("(1) Buys", "(1\\) Buys")]
    [InlineData("(a) Buys", "(a\\) Buys")]
    [InlineData("(first) Buys", "(first) Buys")]
    [InlineData("!!! note", "\\!!! note")]
    [InlineData("??? note", "&#63;?? note")]
    [InlineData("!Buys", "!Buys")]
    [InlineData("!!", "!!")]
    [InlineData("... buys", "... buys")]
    public void ToMarkdown_MarksOfBlocksBeforeAParagraph_AreEscaped(string description, string escaped) =>
        Roles.Describe(OwnRole.Make("own", vendors: OwnRole.BuysSoftware(description: description))).ToMarkdown("en").ShouldContain($"\n\n{escaped}\n\n", Case.Sensitive);

    // The label of an area is written with a colon behind it.
    [Theory]
    [InlineData("a:b", "**a&#58;b:**")]
    [InlineData("Leiter:innen", "**Leiter&#58;innen:**")]
    [InlineData("Leitung", "**Leitung:**")]
    public void ToMarkdown_LabelWithColon_IsNoShortCode(string area, string label) =>
        Roles.Describe(new Role("own", OwnRole.Text("Own"), OwnRole.Text("Owns."), OwnRole.LooksInward(), [new("duty", new ResponsibilityArea("area", OwnRole.Text(area)), OwnRole.Text("Does."))]))
            .ToMarkdown("en").ShouldContain($"- {label} Does.\n", Case.Sensitive);

    private static IReadOnlyList<string> Outlines(IReadOnlyList<string> texts, string reader) =>
        [.. Specimen.Render(Format.Markdown, texts).Select(markdown => MarkdownOutline.Of(markdown, MarkdownReaders.ByName[reader]))];

    [GeneratedRegex(@"\A(?:[^\\]|\\[\\`*_{}\[\]()#+\-.!])*\z")]
    private static partial Regex EscapesOfTheOriginal();
}
