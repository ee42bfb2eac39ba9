using ExecRoles.Tests.Comparison;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Rendering;

public sealed class HtmlEncodeTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    public void ToHtml_HostileTexts_AreReadAsTheWordsThatTheyAre(string language)
    {
        IReadOnlyList<string> expected = Outlines(Specimen.Placeholders, language);

        Prop.ForAll(HostileTexts.Lists, texts =>
        {
            IReadOnlyList<string> visible = [.. texts.Select(HostileTexts.Visible)];
            Outlines(texts, language).ShouldBeLineByLine(expected.Select(outline => Specimen.Fill(outline, visible)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void ToHtml_HostileTextsInWhiteSpace_AreReadAsTheWordsThatTheyAre()
    {
        IReadOnlyList<string> expected = Outlines(Specimen.Placeholders, "de");

        Prop.ForAll(HostileTexts.PaddedLists, texts =>
        {
            IReadOnlyList<string> visible = [.. texts.Select(HostileTexts.Visible)];
            Outlines(texts, "de").Select(Specimen.WithoutSpace)
                .ShouldBeLineByLine(expected.Select(outline => Specimen.WithoutSpace(Specimen.Fill(outline, visible))));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void ToHtml_HostileTexts_HaveNoControlCharactersButLineEnds() =>
        Prop.ForAll(HostileTexts.PaddedLists, texts =>
            Specimen.Render(Format.Html, texts).ShouldAllBe(html => html.All(character => character == '\n' || !char.IsControl(character))))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("<", "&lt;")]
    [InlineData(">", "&gt;")]
    [InlineData("&", "&amp;")]
    [InlineData("\"", "&quot;")]
    [InlineData("'", "&#39;")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("`", "`")]
    public void ToHtml_Marks_AreEncoded(string title, string encoded) =>
        Roles.Describe(OwnRole.Make("own", title: title)).ToHtml("en").ShouldContain($"<h2>{encoded}</h2>\n", Case.Sensitive);

    [Fact]
    public void ToHtml_Umlauts_AreLeftAsTheyAre() => Roles.Describe(Roles.Cio).ToHtml("de").ShouldContain("Führung");

    private static IReadOnlyList<string> Outlines(IReadOnlyList<string> texts, string language) =>
        [.. Specimen.Render(Format.Html, texts, language).Select(HtmlOutline.Of)];
}
