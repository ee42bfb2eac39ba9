using System.Text.RegularExpressions;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Rendering;

/// <summary>The stylesheet that the package ships, and the class names that pages have.</summary>
public sealed partial class StylesheetTests
{
    // What kind of page it is says something to the page around it, and looks like nothing.
    private static readonly string[] Kinds = ["execroles-comparison", "execroles-description", "execroles-matrix", "execroles-list"];

    // The select element of ExecRoles.AspNetCore.
    private static readonly string[] Inputs = ["execroles-select", "invalid"];

    private static readonly string Css = File.ReadAllText(Path.Combine(SourceTree.Sources, "ExecRoles.AspNetCore", "wwwroot", "execroles.css"));

    private static readonly string[] Rules = Comment().Replace(Css, "").Split('{', '}');

    [Fact]
    public void ClassNames_OfTheStylesheet_AreThoseOfPages()
    {
        IEnumerable<string> onPages = Specimen.Render(Format.Html, Specimen.Placeholders)
            .SelectMany(static page => HtmlOutline.Parse(page).QuerySelectorAll("[class]")).SelectMany(static element => element.ClassList);

        Rules.SelectMany(static rule => ClassSelector().Matches(rule)).Select(static match => match.Groups[1].Value).Distinct()
            .Except(Inputs).ShouldBe(onPages.Distinct().Except(Kinds), ignoreOrder: true);
    }

    [Fact]
    public void Rules_All_StayInsideThePages() =>
        Rules.SelectMany(static rule => rule.Split(';')[^1].Split(',')).Select(static selector => selector.Trim())
            .Where(static selector => selector.Length > 0 && selector[0] != '@')
            .ShouldAllBe(static selector => selector.StartsWith(".execroles", StringComparison.Ordinal) || selector.StartsWith("ul.execroles", StringComparison.Ordinal));

    [Fact]
    public void Stylesheet_LoadsNothing()
    {
        Css.ShouldNotContain("url(");
        Css.ShouldNotContain("@import");
    }

    [Theory]
    [InlineData("@media (max-width: 40em) {")]
    [InlineData("color-scheme: var(--execroles-color-scheme, light dark);")]
    [InlineData("@media print {")]
    public void Stylesheet_KnowsNarrowScreensDarkOnesAndPaper(string rule) => Css.ShouldContain(rule);

    [Fact]
    public void Stylesheet_NarrowScreens_PutTheLabelsOfPagesInFront()
    {
        Css.ShouldContain("content: attr(data-label)");
        Roles.Compare(Roles.Cio, Roles.Cto).ToHtml("de").ShouldContain("<td data-label=\"CIO\">");
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\.([a-z][a-z-]*)")]
    private static partial Regex ClassSelector();
}
