using System.Net;
using AngleSharp.Html.Dom;
using ExecRoles.Samples.Portal.Tenants;
using ExecRoles.Samples.Portal.Tests.Infrastructure;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles.Samples.Portal.Tests.Pages;

public sealed class SecurityTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Script = "<script>alert(1)</script>";

    [Theory]
    [InlineData("/t/north/language")]
    [InlineData("/t/north/staff")]
    [InlineData("/t/north/staff/review")]
    [InlineData("/t/north/staff/review?handler=unknown")]
    [InlineData("/t/north/own-roles")]
    [InlineData("/t/north/wording")]
    [InlineData("/t/north/wording?handler=reset")]
    public async Task Post_WithoutAntiforgeryToken_IsRefusedWithAPlainPage(string path)
    {
        using FormUrlEncodedContent content = new([KeyValuePair.Create("language", "de")]);

        using HttpResponseMessage response = await app.Browser.PostAsync(new Uri(path, UriKind.Relative), content);

        IHtmlDocument page = await PortalApp.ReadAsync(response, HttpStatusCode.BadRequest);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Request not understood");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/t/north/roles")]
    [InlineData("/portal.css")]
    [InlineData("/t/nowhere/roles")]
    public async Task Answer_Always_HasTheHeaders(string path)
    {
        using HttpResponseMessage response = await app.Browser.GetAsync(new Uri(path, UriKind.Relative));

        response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; style-src 'self';");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task Pages_All_HaveNoInlineScriptOrStyleAndOneHeading()
    {
        foreach (string path in PortalPaths.All)
        {
            IHtmlDocument page = await app.GetAsync(path);
            page.QuerySelectorAll("script, style, [style], [onclick], [onload]").ShouldBeEmpty(path);
            page.QuerySelectorAll("h1").Length.ShouldBe(1, path);
            page.QuerySelectorAll("main, [id=content]").Length.ShouldBe(1, path);
        }
    }

    [Fact]
    public async Task Pages_All_HaveUniqueIdsAndReferencesThatLeadThere()
    {
        foreach (string path in PortalPaths.All)
        {
            IHtmlDocument page = await app.GetAsync(path);
            string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
            ids.ShouldBeUnique(path);
            IEnumerable<string> references = page.QuerySelectorAll("*").SelectMany(element =>
                $"{element.GetAttribute("aria-describedby")} {element.GetAttribute("aria-labelledby")} {element.GetAttribute("for")}"
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries));
            references.Except(ids).ShouldBeEmpty(path);
        }
    }

    [Theory]
    [InlineData("/t/north/roles?q=")]
    [InlineData("/t/north/staff?q=")]
    [InlineData("/t/north/job-ad?role=cio&own=")]
    [InlineData("/t/north/wording?q=")]
    [InlineData("/t/north/wording?key=")]
    [InlineData("/t/north/compare?id=")]
    public async Task Query_WithMarkup_IsEncoded(string path) =>
        (await app.GetAsync(path + Uri.EscapeDataString(Script))).QuerySelector("script").ShouldBeNull();

    [Theory]
    [InlineData("/t/nowhere/roles", HttpStatusCode.NotFound)]
    [InlineData("/t/north/roles/nobody", HttpStatusCode.NotFound)]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    [InlineData("/error", HttpStatusCode.NotFound)]
    [InlineData("/t/north/staff?p=-2147483648", HttpStatusCode.OK)]
    [InlineData("/t/north/staff?p=2147483647", HttpStatusCode.OK)]
    [InlineData("/t/north/staff?p=many", HttpStatusCode.OK)]
    [InlineData("/t/north/staff/review?person=99999", HttpStatusCode.OK)]
    [InlineData("/t/north/job-ad?role=No%20Id&style=nope&body=%00&in=xx", HttpStatusCode.OK)]
    [InlineData("/t/north/job-ad?role=cio&style=Feminine", HttpStatusCode.OK)]
    public async Task Address_WithNonsense_IsAnsweredInPlainWords(string path, HttpStatusCode status) =>
        (await app.GetAsync(path, status: status)).QuerySelector("main")!.TextContent.ShouldNotContain("Exception");

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task Language_ForeignReturnAddress_StaysHere(string address)
    {
        using HttpResponseMessage response = await app.SubmitAsync(
            "/t/north/roles", "[name=language]", ("language", "en"), ("returnUrl", address));

        response.Headers.Location!.ToString().ShouldBe("/t/north/roles");
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Failure_InAnyEnvironment_ShowsNoDetails(string environment)
    {
        using PortalApp own = new();
        await using WebApplicationFactory<Program> failing = own.WithWebHostBuilder(builder => builder
            .UseEnvironment(environment)
            .ConfigureTestServices(services => services.AddScoped(provider =>
                provider.GetRequiredService<CurrentTenant>().Id is null ? Roles.All : throw new InvalidOperationException("secret"))));
        using HttpClient browser = failing.CreateClient();

        using HttpResponseMessage response = await browser.GetAsync(new Uri("/t/north/roles", UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        string content = await response.Content.ReadAsStringAsync();
        content.ShouldNotContain("secret");
        content.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Upload_BeyondEveryLimit_IsRefusedWithAPlainPage()
    {
        using HttpResponseMessage response = await app.UploadAsync(new byte[5 * 1024 * 1024]);

        IHtmlDocument page = await PortalApp.ReadAsync(response, HttpStatusCode.BadRequest);
        page.QuerySelector("main")!.TextContent.ShouldContain("Nothing was changed.");
    }
}
