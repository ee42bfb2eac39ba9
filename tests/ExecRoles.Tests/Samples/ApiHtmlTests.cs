using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ExecRoles.Tests.Samples;

public sealed class ApiHtmlTests(ApiFactory api) : IClassFixture<ApiFactory>
{
    private const string Html = "text/html";

    // Titles of the pages in German.
    public static TheoryData<string, string> Pages => new()
    {
        { "/roles", "ExecRoles" },
        { "/roles/cio", $"CIO: {Roles.Cio.Title.In("de")}" },
        { "/compare/cio/cto", $"CIO: {Roles.Cio.Title.In("de")} · CTO: {Roles.Cto.Title.In("de")}" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Get_Html_IsAWholePageWithLanguageCharsetAndTitle(string path, string title)
    {
        IHtmlDocument page = Parse(await api.GetAsync(path, Html, "de-AT"));

        page.Doctype.Name.ShouldBe("html");
        page.DocumentElement.GetAttribute("lang").ShouldBe("de");
        page.QuerySelector("head > meta[charset]")!.GetAttribute("charset").ShouldBe("utf-8");
        page.Title.ShouldBe(title);
        page.QuerySelectorAll("body > main h1").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Describe_TitleThatLooksLikeMarkup_IsEncoded()
    {
        const string Marks = "<b>a</b> &amp; \"c\" 'd' ü";
        RoleCatalog catalog = Roles.All.With(new Role(
            "marked",
            new LocalizedText(("en", Marks)),
            new LocalizedText(("en", "x")),
            new Focus(FocusOrientation.Internal, new LocalizedText(("en", "x")), new LocalizedText(("en", "x"))),
            [new Responsibility("pay", Areas.Profit, new LocalizedText(("en", "x")))]));

        using HttpResponseMessage response = await api.SendWithAsync(catalog, "/roles/marked", Html, "de");

        Parse(await response.Content.ReadAsStringAsync()).Title.ShouldBe(Marks);
    }

    private static IHtmlDocument Parse(string page) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page);
}
