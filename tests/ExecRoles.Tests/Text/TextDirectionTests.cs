namespace ExecRoles.Tests.Text;

/// <summary>Which languages are written from right to left, as pages in HTML say it.</summary>
public sealed class TextDirectionTests
{
    [Theory]
    [InlineData("ar")]
    [InlineData("ar-EG")]
    [InlineData("he")]
    [InlineData("iw")]
    [InlineData("fa-IR")]
    [InlineData("ur")]
    [InlineData("yi")]
    [InlineData("ps")]
    [InlineData("sd")]
    [InlineData("ug")]
    [InlineData("dv")]
    [InlineData("ckb")]
    [InlineData("ji")]
    [InlineData("syr")]
    [InlineData("nqo")]
    [InlineData("az-Arab")]
    [InlineData("uz-Arab-AF")]
    [InlineData("lad-Hebr")]
    [InlineData("xx-Thaa")]
    [InlineData("aii-Syrc")]
    [InlineData("man-Nkoo")]
    [InlineData("ff-Adlm-GN")]
    [InlineData("rhg-Rohg")]
    public void ToHtml_LanguageFromRightToLeft_SaysSo(string tag) => PageIn(tag).ShouldContain($"lang=\"{tag}\" dir=\"rtl\"");

    [Theory]
    [InlineData("fr")]
    [InlineData("tr")]
    [InlineData("az")]
    [InlineData("ar-Latn")]
    [InlineData("zh-Hant-TW")]
    [InlineData("de-AR")]
    public void ToHtml_OtherLanguage_SaysNoDirection(string tag) => PageIn(tag).ShouldNotContain("dir=\"rtl\"");

    [Fact]
    public void ToHtml_OneTextFromRightToLeftInAnotherPage_IsMarked()
    {
        string page = Roles.Describe(new Role(
            "own", new LocalizedText(("he", "מנכ\"ל")), new LocalizedText(("en", "Leads.")), Roles.Cio.Focus, Roles.Cio.Responsibilities)).ToHtml("en");

        page.ShouldContain("lang=\"he\" dir=\"rtl\"");
        page.ShouldStartWith("<section");
        page[..page.IndexOf('>', StringComparison.Ordinal)].ShouldNotContain("rtl");
    }

    private static string PageIn(string tag) =>
        Roles.All.WithTexts(tag, new Dictionary<string, string> { ["words.comparison"] = "{roles}" }).Compare("cio", "cto").ToHtml(tag);
}
