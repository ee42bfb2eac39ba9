using AngleSharp.Dom;
using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

/// <summary>How HTML fits into the page around it.</summary>
public sealed class HtmlOptionsTests
{
    private static readonly RoleCatalog Catalog = Roles.All.Where(static role => role.Id == "cio" || role.Id == "cto");

    public static TheoryData<int> Levels { get; } = new(Enumerable.Range(1, 5));

    [Fact]
    public void NewOptions_AreThoseOfPagesWithoutOptions()
    {
        HtmlOptions options = new();

        (options.HeadingLevel, options.HasHeading, options.HasCaptions, options.HasDataLabels, options.HasLinks, options.ClassName)
            .ShouldBe((2, true, false, true, true, "execroles"));
        Catalog.Compare("cio", "cto").ToHtml("de").ShouldBe(Catalog.Compare("cio", "cto").ToHtml("de", options));
        Catalog.Describe("cio").WithSources().ToHtml("de").ShouldBe(Catalog.Describe("cio").WithSources().ToHtml("de", options));
        Catalog.Matrix().ToHtml("de").ShouldBe(Catalog.Matrix().ToHtml("de", options));
        Catalog.ToHtml("de").ShouldBe(Catalog.ToHtml("de", options));
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void HeadingLevel_Any_IsThatOfTheHeadingAndOneAboveTheOthers(int level)
    {
        foreach (IElement page in Pages(new HtmlOptions { HeadingLevel = level }))
        {
            page.QuerySelectorAll("section > :first-child").Single().LocalName.ShouldBe($"h{level}");
            page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Skip(1).ShouldAllBe(heading => heading.LocalName == $"h{level + 1}");
        }
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(6)]
    public void HeadingLevel_OutsideOneToFive_IsRefused(int level) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new HtmlOptions { HeadingLevel = level }).Message.ShouldBe(
            $"Give a heading level from 1 to 5. (Parameter 'value'){Environment.NewLine}Actual value was {level}.");

    [Fact]
    public void HasHeading_False_LeavesOutTheHeadingAlone()
    {
        foreach ((IElement with, IElement without) in Pages(new HtmlOptions()).Zip(Pages(new HtmlOptions { HasHeading = false })))
        {
            with.QuerySelector("h2")!.Remove();

            without.TextContent.Trim().ShouldBe(with.TextContent.Trim());
            without.QuerySelectorAll("h2").ShouldBeEmpty();
            without.QuerySelectorAll("h3").Length.ShouldBe(with.QuerySelectorAll("h3").Length);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void HasCaptions_Any_GivesEachTableOneOrNone(bool hasCaptions)
    {
        IElement[] tables = [.. Pages(new HtmlOptions { HasCaptions = hasCaptions }).SelectMany(page => page.QuerySelectorAll("table"))];

        tables.Length.ShouldBe(2);
        tables.ShouldAllBe(table => table.QuerySelectorAll("caption").Length == (hasCaptions ? 1 : 0));
        tables.ShouldAllBe(table => !hasCaptions || table.Children[0].TextContent == table.Closest("section")!.QuerySelector("h2")!.TextContent);
    }

    [Fact]
    public void HasDataLabels_False_LeavesThemOutAlone()
    {
        foreach ((IElement with, IElement without) in Pages(new HtmlOptions()).Zip(Pages(new HtmlOptions { HasDataLabels = false })))
        {
            foreach (IElement cell in with.QuerySelectorAll("[data-label]"))
            {
                cell.RemoveAttribute("data-label");
            }

            without.InnerHtml.ShouldBe(with.InnerHtml);
        }
    }

    [Fact]
    public void ClassName_Other_BeginsAllClassNames()
    {
        foreach ((IElement with, IElement without) in Pages(new HtmlOptions()).Zip(Pages(new HtmlOptions { ClassName = "hr-portal" })))
        {
            ClassNames(without).ShouldBe(ClassNames(with).Select(static name => "hr-portal" + name["execroles".Length..]));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\" onclick=\"alert(1)")]
    [InlineData("Roles")]
    [InlineData("-roles")]
    public void ClassName_ThatIsNone_IsRefused(string name) =>
        Should.Throw<ArgumentException>(() => new HtmlOptions { ClassName = name }).ShouldSatisfyAllConditions(
            thrown => thrown.ParamName.ShouldBe("value"),
            thrown => thrown.Message.ShouldStartWith($"'{name}' is not a class name. ", Case.Sensitive));

    [Fact]
    public void ClassName_Null_IsRefused() => Should.Throw<ArgumentNullException>(() => new HtmlOptions { ClassName = null! }).ParamName.ShouldBe("value");

    [Theory]
    [InlineData("https://example.org/a?b=1&c=<d>", "https://example.org/a?b=1&c=%3Cd%3E")]
    [InlineData("http://example.org/\"onclick=\"alert(1)", "http://example.org/%22onclick=%22alert(1)")]
    [InlineData("HTTPS://example.org/x", "https://example.org/x")]
    public void HasLinks_AddressOnTheWeb_IsALink(string address, string target) => Links(address, new HtmlOptions()).ShouldBe([$"{target}: Norm, 1", $"{target}: 1330"]);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/x")]
    [InlineData("mailto:a@example.org")]
    [InlineData("urn:isbn:1")]
    public void HasLinks_OtherAddress_IsNoLink(string address)
    {
        Links(address, new HtmlOptions()).ShouldBeEmpty();
        Cited(address).ToHtml("en").ShouldNotContain("href");
    }

    [Fact]
    public void HasLinks_False_MakesNone() => Links("https://example.org/x", new HtmlOptions { HasLinks = false }).ShouldBeEmpty();

    [Fact]
    public void Options_Null_AreRefused()
    {
        Should.Throw<ArgumentNullException>(() => Catalog.Compare("cio", "cto").ToHtml("de", null!)).ParamName.ShouldBe("options");
        Should.Throw<ArgumentNullException>(() => Catalog.Describe("cio").ToHtml("de", null!)).ParamName.ShouldBe("options");
        Should.Throw<ArgumentNullException>(() => Catalog.Matrix().ToHtml("de", null!)).ParamName.ShouldBe("options");
        Should.Throw<ArgumentNullException>(() => Catalog.ToHtml("de", null!)).ParamName.ShouldBe("options");
    }

    private static IEnumerable<string> Links(string address, HtmlOptions options) => HtmlOutline.Parse(Cited(address).ToHtml("en", options))
        .QuerySelectorAll("a").Select(static link => $"{link.GetAttribute("href")}: {link.TextContent}").Order(StringComparer.Ordinal).Reverse();

    private static RoleDescription Cited(string address)
    {
        Role given = OwnRole.Make("own");
        return Roles.Describe(new Role(given.Id, given.Title, given.Mandate, given.Focus, given.Responsibilities)
        {
            MandateSources = [new Source("Norm") { Place = "1", Uri = new Uri(address) }],
            OccupationCodes = [new OccupationCode("ISCO-08", "1330", MappingRelation.Broad, OwnRole.Text("Managers")) { Uri = new Uri(address) }],
        }).WithSources();
    }

    private static IEnumerable<string> ClassNames(IElement page) => page.QuerySelectorAll("[class]").SelectMany(static element => element.ClassList);

    private static IEnumerable<IElement> Pages(HtmlOptions options) => Format.HtmlWith(options).Pages(Catalog, "de").Select(HtmlOutline.Parse);
}
