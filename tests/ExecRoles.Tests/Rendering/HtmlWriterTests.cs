using System.Xml.Linq;
using AngleSharp.Dom;
using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

public sealed class HtmlWriterTests
{
    private static readonly IReadOnlyList<IElement> Fragments =
        [.. Specimen.Render(Format.Html, Specimen.Placeholders).Select(HtmlOutline.Parse)];

    private static readonly IReadOnlyList<IElement> Elements = [.. Fragments.SelectMany(fragment => fragment.QuerySelectorAll("*"))];

    [Fact]
    public void ToHtml_EveryRendering_IsOneSection() =>
        Fragments.ShouldAllBe(fragment => fragment.Children.Length == 1 && fragment.Children[0].LocalName == "section");

    [Fact]
    public void ToHtml_Comparison_HasItsStableClassNames() => ClassNames(0).ShouldBe(
        ["execroles", "execroles-comparison", "execroles-statements", "execroles-table"], ignoreOrder: true);

    [Fact]
    public void ToHtml_Description_HasItsStableClassNames() =>
        ClassNames(1).ShouldBe(["execroles", "execroles-description", "execroles-statements"], ignoreOrder: true);

    [Fact]
    public void ToHtml_EveryElement_IsOneOfAFew() => Elements.Select(element => element.LocalName).Distinct().ShouldBe(
        ["section", "h2", "h3", "p", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "ul", "li"], ignoreOrder: true);

    [Fact]
    public void ToHtml_EveryAttribute_IsClassLangOrScope() =>
        Elements.SelectMany(element => element.Attributes).Select(attribute => attribute.Name).Distinct()
            .ShouldBe(["class", "lang", "scope"], ignoreOrder: true);

    [Fact]
    public void ToHtml_EveryRendering_HasOneHeadingAboveTheOthers() =>
        Fragments.ShouldAllBe(fragment => fragment.QuerySelectorAll("h2").Length == 1 && fragment.QuerySelector("section")!.Children[0].LocalName == "h2");

    [Fact]
    public void ToHtml_EveryTable_BeginsWithACaption() =>
        Elements.Where(element => element.LocalName == "table")
            .ShouldAllBe(table => table.Children[0].LocalName == "caption" && table.Children[0].TextContent.Length > 0);

    [Fact]
    public void ToHtml_HeaderCellsOfColumns_SayThatTheyAre() =>
        Elements.Where(element => element.Matches("thead > tr > *"))
            .ShouldAllBe(cell => cell.LocalName == "th" && cell.GetAttribute("scope") == "col");

    [Fact]
    public void ToHtml_HeaderCellsOfRows_SayThatTheyAre() =>
        Elements.Where(element => element.Matches("tbody > tr > :first-child"))
            .ShouldAllBe(cell => cell.LocalName == "th" && cell.GetAttribute("scope") == "row");

    [Fact]
    public void ToHtml_OtherCells_AreNoHeaders() =>
        Elements.Where(element => element.Matches("tbody > tr > :not(:first-child)"))
            .ShouldAllBe(cell => cell.LocalName == "td" && !cell.HasAttribute("scope"));

    [Fact]
    public void ToHtml_EveryRow_HasAsManyCellsAsItsTableHasColumns() =>
        Elements.Where(element => element.LocalName == "tr")
            .ShouldAllBe(row => row.Children.Length == row.Closest("table")!.QuerySelectorAll("thead th").Length);

    [Fact]
    public void ToHtml_SeveralStatementsInACell_AreAList() =>
        Fragments[0].QuerySelectorAll("td > ul.execroles-statements > li").Select(item => item.TextContent)
            .ShouldBe(["TEXT14", "TEXT15 (Kernaufgabe)"]);

    [Fact]
    public void ToHtml_AnyFragment_ClosesWhatItOpens() =>
        Specimen.Render(Format.Html, Specimen.Placeholders).ShouldAllBe(html => XElement.Parse(html).Name == "section");

    [Fact]
    public void ToHtml_OneStatementInACell_IsNoList() =>
        Fragments[0].QuerySelectorAll("td").Single(cell => cell.TextContent == "TEXT16").Children.ShouldBeEmpty();

    [Fact]
    public void ToHtml_SeveralStatementsUnderALabel_AreOneItemEach()
    {
        IElement label = Fragments[0].QuerySelectorAll("dt").Single(label => label.TextContent == "TEXT12");

        new[] { label.NextElementSibling, label.NextElementSibling?.NextElementSibling }
            .Select(item => $"{item?.LocalName}: {item?.TextContent}").ShouldBe(["dd: TEXT17", "dd: TEXT18"]);
    }

    [Fact]
    public void ToHtml_EveryDefinitionList_HasALabelFirst() =>
        Elements.Where(element => element.LocalName == "dl")
            .ShouldAllBe(list => list.Children[0].LocalName == "dt" && list.Children.All(child => child.Matches("dt, dd")));

    [Fact]
    public void ToHtml_EveryElement_HasAnEndTag()
    {
        string html = Format.Html.Show(Roles.Compare(Roles.Cio, Roles.Cto, OwnRole.Make("own")), "de");

        HtmlOutline.Parse(html).InnerHtml.Replace("'", "&#39;", StringComparison.Ordinal).ShouldBe(html);
    }

    private static IEnumerable<string> ClassNames(int fragment) =>
        Fragments[fragment].QuerySelectorAll("[class]").SelectMany(element => element.ClassList).Distinct();
}
