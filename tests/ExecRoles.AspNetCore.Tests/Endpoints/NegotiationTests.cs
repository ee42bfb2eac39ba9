using System.Net;

namespace ExecRoles.AspNetCore.Tests.Endpoints;

/// <summary>What <c>Accept</c> and the methods GET and HEAD give.</summary>
public sealed class NegotiationTests(RolesApp roles) : IClassFixture<RolesApp>
{
    private const string Json = "application/json";
    private const string Markdown = "text/markdown";
    private const string Html = "text/html";
    private const string Text = "text/plain";

    private static readonly string[] AllPaths = ["/roles", "/roles/cio", "/roles/compare?ids=cio,cto", "/roles/matrix"];

    public static TheoryData<string> Paths => [.. AllPaths];

    // What is accepted, and what is given.
    public static TheoryData<string?, string> Accepted => new()
    {
        { null, Json },
        { "", Json },
        { "*/*", Json },
        { "application/*", Json },
        { "application/json;charset=utf-8", Json },
        { "application/xml, application/json", Json },
        { "text/*", Markdown },
        { "TEXT/MARKDOWN", Markdown },
        { "text/markdown;charset=UTF-8", Markdown },
        { "text/html, text/markdown", Markdown },
        { "text/plain", Text },
        { "text/plain, text/markdown;q=0.9", Text },
        { "text/html;q=0.9, text/markdown;q=0.8", Html },
        { "text/html;q=0.5, */*;q=0.1", Html },
        { "text/*;q=0.3, text/html;q=0.7", Html },
        { "text/*;q=0.9, text/markdown;q=0.1, application/json;q=0.5", Html },
        { "*/*, application/json;q=0", Markdown },
        { "text/*, text/markdown;q=0", Html },
        { "text/html;charset=iso-8859-1, text/html;charset=utf-8;q=0.2, application/json;q=0.1", Html },
        { "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8", Html },
        { "nonsense", Json },
    };

    public static TheoryData<string> Unacceptable =>
        ["image/png", "application/xml, text/csv", "*/*;q=0", "application/json;q=0", "text/html;charset=iso-8859-1", "text/html;level=1"];

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task Get_Accept_ChoosesTheFormat(string? accept, string given)
    {
        foreach (string path in AllPaths)
        {
            using HttpResponseMessage response = await roles.App.SendAsync(path, accept);

            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Content.Headers.ContentType!.ToString().ShouldBe($"{given}; charset=utf-8");
        }
    }

    [Theory]
    [MemberData(nameof(Unacceptable))]
    public async Task Get_NoFormatFits_Is406WithTheFormatsThatThereAre(string accept)
    {
        foreach (string path in AllPaths)
        {
            using HttpResponseMessage response = await roles.App.SendAsync(path, accept);

            response.Headers.Vary.ShouldBe(["Accept", "Accept-Language"]);
            await Problem.ShouldBeAsync(
                response,
                HttpStatusCode.NotAcceptable,
                "None of these is acceptable: application/json, text/markdown, text/html, text/plain. Accept one of them.");
        }
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/markdown")]
    public async Task Resolve_PageFormats_Are406(string accept)
    {
        using HttpResponseMessage response = await roles.App.SendAsync("/roles/resolve?title=CIO", accept);

        await Problem.ShouldBeAsync(
            response, HttpStatusCode.NotAcceptable, "None of these is acceptable: application/json, text/plain. Accept one of them.");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Get_Good_NamesItsLanguageAndWhatItVariesBy(string path)
    {
        using HttpResponseMessage response = await roles.App.SendAsync(path, Html, "de-AT");

        response.Content.Headers.ContentLanguage.ShouldBe(["de"]);
        response.Headers.Vary.ShouldBe(["Accept", "Accept-Language"]);
        response.Headers.CacheControl!.ToString().ShouldBe("no-cache");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    [InlineData("/roles/resolve?title=CIO")]
    public async Task Head_Any_HasTheHeadersOfGet(string path)
    {
        using HttpResponseMessage get = await roles.App.SendAsync(path, Text, "de");
        using HttpResponseMessage head = await roles.App.SendAsync(path, Text, "de", HttpMethod.Head);

        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Headers.ToString().ShouldBe(get.Headers.ToString());
        head.Content.Headers.ToString().ShouldBe(get.Content.Headers.ToString());
        head.Content.Headers.ContentLength.ShouldBe((await get.Content.ReadAsByteArrayAsync()).Length);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }
}
