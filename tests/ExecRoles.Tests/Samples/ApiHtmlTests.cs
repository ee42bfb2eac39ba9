using AngleSharp.Dom;
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
        page.QuerySelectorAll("body > main > h1").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task List_Html_LinksToEveryRole()
    {
        IHtmlDocument page = Parse(await api.GetAsync("/roles", Html, "de"));

        string[] links = [.. page.QuerySelectorAll("li > a").Select(link => link.GetAttribute("href")!)];
        links.ShouldBe(Roles.All.Select(role => $"/roles/{role.Id}"));
        foreach ((string link, Role role) in links.Zip(Roles.All))
        {
            (await api.GetAsync(link, Html, "de")).ShouldContain(role.ToHtml("de"));
        }
    }

    [Fact]
    public async Task List_TextsThatLookLikeMarkup_EncodesThemAndNamesTheirLanguages()
    {
        const string Marks = "<b>a</b> &amp; \"c\" 'd' ü [e](f) *g* `h`\n# i";
        Role role = new(
            "marked",
            new LocalizedText(("en", "x"), ("de", Marks)),
            new LocalizedText(("en", Marks)),
            new Focus(FocusOrientation.Internal, new LocalizedText(("en", "x")), new LocalizedText(("en", "x"))),
            [new Responsibility("pay", Areas.Profit, new LocalizedText(("en", "x")))]);

        using HttpResponseMessage html = await api.SendWithAsync(new RoleCatalog(role), "/roles", Html, "de");
        using HttpResponseMessage markdown = await api.SendWithAsync(new RoleCatalog(role), "/roles", "text/markdown", "de");

        IElement item = Parse(await html.Content.ReadAsStringAsync()).QuerySelector("li")!;
        item.Children.Select(child => $"{child.LocalName} {child.GetAttribute("lang")}: {child.TextContent}").ShouldBe([$"a de: {Marks}", $"p en: {Marks}"]);
        string onOneLine = Marks.Replace('\n', ' ');
        Markdig.Markdown.ToPlainText(await markdown.Content.ReadAsStringAsync()).ShouldBe($"{onOneLine}: {onOneLine}\n");
    }

    private static IHtmlDocument Parse(string page) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page);
}
