using System.Xml;
using ExecRoles.Tests.Comparison;
using FsCheck;
using FsCheck.Fluent;
using Markdig;

namespace ExecRoles.Tests.Rendering;

public sealed class PhraseTests
{
    public static TheoryData<string> Formats => Format.Names;

    [Theory]
    [InlineData("Runs\npayroll.", "Runs payroll.")]
    [InlineData("Runs\r\npayroll.", "Runs  payroll.")]
    [InlineData("Runs\u2028payroll.", "Runs payroll.")]
    [InlineData("Runs\u001B[31mpayroll.", "Runs [31mpayroll.")]
    [InlineData("\tRuns payroll.\n", "Runs payroll.")]
    [InlineData("  Runs payroll.  ", "Runs payroll.")]
    [InlineData("Runs\uFFFEpayroll\uFFFF.", "Runs\uFFFDpayroll\uFFFD.")]
    [InlineData("\uFFFE", "\uFFFD")]
    [InlineData("Runs \u202Bpayroll\u202C.", "Runs \u202Bpayroll\u202C.")]
    public void Text_ControlCharacters_AreSpacesAndNoneAtTheEnds(string mandate, string shown) =>
        Roles.Describe(OwnRole.Make("own", mandate: mandate)).ToText("en").ShouldContain($"- Mandate: {shown}\n", Case.Sensitive);

    // The smallest input at which a fuzzer stopped: Markdig makes the id of a heading from its normalized text, and string.Normalize throws.
    [Fact]
    public void ToMarkdown_HeadingWithANoncharacter_IsReadByMarkdigWithIds() =>
        MarkdownOutline.Of(
            Roles.Describe(OwnRole.Make("own", title: "\uFFFE")).ToMarkdown("en"),
            new MarkdownPipelineBuilder().UseAutoIdentifiers().Build()).ShouldStartWith("⟦h2⟧\uFFFD⟦/⟧\n", Case.Sensitive);

    // Who normalizes a page, or puts it into XML, needs characters.
    [Theory]
    [MemberData(nameof(Formats))]
    public void Pages_HostileTexts_CanBeNormalizedAndPutIntoXml(string format) =>
        Prop.ForAll(HostileTexts.PaddedLists, texts =>
            Specimen.Render(Format.ByName[format], texts).ShouldAllBe(page => page.Normalize().Length > 0 && XmlConvert.VerifyXmlChars(page) == page))
            .QuickCheckThrowOnFailure();

    // Between pieces in other languages, each with its own tag.
    [Fact]
    public void Text_PiecesOfAPhraseThatIsLowered_KeepTheirSpace()
    {
        Role[] roles = [.. new[] { "a", "b", "c" }.Select(id => OwnRole.Make(id, title: id)).Select(role =>
            new Role(role.Id, new LocalizedText(("de", "Rolle " + role.Id)), role.Mandate, role.Focus, role.Responsibilities))];
        Dictionary<string, string> words = new() { ["words.list.next"] = "{first} plus {second}", ["words.list.last"] = "{first:lower} or {second}" };

        new RoleCatalog(roles).WithTexts("en", words).Compare("a", "b", "c").ToText("en").ShouldStartWith("Rolle a plus Rolle b or Rolle c compared\n", Case.Sensitive);
    }

    [Fact]
    public void Text_LineBreaksInAWordOfTheCatalog_AreSpaces() =>
        Roles.All.WithTexts("en", new Dictionary<string, string> { ["words.list.last"] = "{first}\nand\n{second}" }).Compare("cio", "cto").ToText("en")
            .ShouldStartWith("CIO and CTO compared\n", Case.Sensitive);
}
