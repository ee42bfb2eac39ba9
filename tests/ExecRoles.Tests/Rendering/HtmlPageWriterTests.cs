using System.Xml.Linq;
using AngleSharp.Dom;
using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

public sealed class HtmlPageWriterTests
{
    private static readonly IReadOnlyList<IElement> Fragments =
        [.. Specimen.Render(Format.Html, Specimen.Placeholders).Select(HtmlOutline.Parse)];

    private static readonly IReadOnlyList<IElement> Elements = [.. Fragments.SelectMany(fragment => fragment.QuerySelectorAll("*"))];

    [Fact]
    public void ToHtml_EveryRendering_IsOneSection() =>
        Fragments.ShouldAllBe(fragment => fragment.Children.Length == 1 && fragment.Children[0].LocalName == "section");

    [Theory]
    [InlineData(0, "execroles execroles-comparison execroles-statements execroles-detail execroles-table execroles-not-listed execroles-legend")]
    [InlineData(1, "execroles execroles-description execroles-statements execroles-detail")]
    [InlineData(4, "execroles execroles-matrix execroles-table execroles-marks execroles-not-listed execroles-legend")]
    [InlineData(5, "execroles execroles-list execroles-statements")]
    [InlineData(7, "execroles execroles-comparison execroles-table execroles-marks execroles-not-listed execroles-legend execroles-statements")]
    public void ToHtml_EachKindOfPage_HasItsStableClassNames(int fragment, string names) =>
        ClassNames(fragment).ShouldBe(names.Split(' '), ignoreOrder: true);

    [Fact]
    public void ToHtml_EveryElement_IsOneOfAFew() => Elements.Select(element => element.LocalName).Distinct().ShouldBe(
        ["section", "h2", "h3", "p", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "ul", "li"], ignoreOrder: true);

    [Fact]
    public void ToHtml_EveryAttribute_IsOneOfAFewAndNoStyle() =>
        Elements.SelectMany(element => element.Attributes).Select(attribute => attribute.Name).Distinct()
            .ShouldBe(["class", "lang", "scope", "data-label", "title"], ignoreOrder: true);

    [Fact]
    public void ToHtml_EveryRendering_HasOneHeadingAboveTheOthers() =>
        Fragments.ShouldAllBe(fragment => fragment.QuerySelectorAll("h2").Length == 1 && fragment.QuerySelector("section")!.Children[0].LocalName == "h2");

    [Fact]
    public void ToHtml_EveryCell_CarriesTheHeadOfItsColumn() =>
        Elements.Where(element => element.LocalName == "td").ShouldAllBe(cell =>
            cell.GetAttribute("data-label") == cell.Closest("table")!.QuerySelectorAll("thead th")[cell.ParentElement!.Children.Index(cell)].TextContent);

    [Fact]
    public void ToHtml_EmptyCells_SayWhatTheMarkMeans() =>
        Elements.Where(element => element.LocalName == "td" && element.TextContent == "–").ShouldAllBe(cell =>
            cell.ClassName == "execroles-not-listed" && cell.GetAttribute("title") == "für diese Rolle nicht genannt");

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
            .ShouldBe(["TEXT14", "Kernaufgabe: TEXT15", "TEXT17", "TEXT18"]);

    [Fact]
    public void ToHtml_AnyFragment_ClosesWhatItOpens() =>
        Specimen.Render(Format.Html, Specimen.Placeholders).ShouldAllBe(html => XElement.Parse(html).Name == "section");

    [Fact]
    public void ToHtml_DetailsInACell_StandBelowTheStatement() =>
        Fragments[0].QuerySelectorAll("td").Single(cell => cell.TextContent.Contains("TEXT29", StringComparison.Ordinal)).Children
            .Select(child => $"{child.LocalName} {child.ClassName}: {child.TextContent}")
            .ShouldBe(["p : TEXT29", "p execroles-detail: Mitglied der Geschäftsleitung: immer"]);

    [Fact]
    public void ToHtml_OneStatementInACell_IsNoList() =>
        Fragments[0].QuerySelectorAll("td").Single(cell => cell.TextContent == "TEXT16").Children.ShouldBeEmpty();

    [Fact]
    public void ToHtml_SeveralStatementsUnderALabel_AreOneItemEach()
    {
        IElement label = Fragments[1].QuerySelectorAll("dt").Single(label => label.TextContent == "TEXT12");

        new[] { label.NextElementSibling, label.NextElementSibling?.NextElementSibling }
            .Select(item => $"{item?.LocalName}: {item?.TextContent}").ShouldBe(["dd: TEXT17", "dd: TEXT18"]);
    }

    [Fact]
    public void ToHtml_DetailsUnderALabel_FollowItsStatements()
    {
        IElement label = Fragments[1].QuerySelectorAll("dt").Single(label => label.TextContent == "Berichtslinie");

        new[] { label.NextElementSibling, label.NextElementSibling?.NextElementSibling }
            .Select(item => $"{item?.LocalName} {item?.ClassName}: {item?.TextContent}")
            .ShouldBe(["dd : TEXT29", "dd execroles-detail: Mitglied der Geschäftsleitung: immer"]);
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
