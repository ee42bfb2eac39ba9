using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExecRoles.Samples.Portal.Data;
using ExecRoles.Samples.Portal.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles.Samples.Portal.Tests.Pages;

public sealed class TenantTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Wording_Saved_IsSeenByItsTenantOnly()
    {
        using HttpResponseMessage response = await SaveTextAsync("cfo.title", "Head of Numbers");

        (await app.FollowAsync(response)).QuerySelector("[role=status]")!.TextContent.ShouldBe("Saved: cfo.title");
        (await HeadingAsync("/t/north/roles/cfo")).ShouldContain("Head of Numbers");
        (await HeadingAsync("/t/south/roles/cfo")).ShouldContain("Chief Financial Officer");
        (await app.GetAsync("/t/north/roles?q=Head+of+Numbers")).QuerySelector(".cards h2")!.TextContent.ShouldContain("Head of Numbers");
    }

    [Theory]
    [InlineData("cfo.titel", "Head of Numbers", "Did you mean 'cfo.title'?")]
    [InlineData("cfo.title", "", "The text for 'cfo.title' in 'en'")]
    [InlineData("words.job-ad", "No placeholder", "{title}")]
    public async Task Wording_Bad_IsRefusedInPlaceAndKept(string key, string text, string message)
    {
        using HttpResponseMessage response = await SaveTextAsync(key, text);

        IHtmlDocument page = await PortalApp.ReadAsync(response);
        page.QuerySelector("#wording-errors")!.TextContent.ShouldContain(message);
        page.QuerySelector("#wording-errors")!.TextContent.ShouldNotContain("(Parameter");
        page.QuerySelector<IHtmlInputElement>("#key")!.Value.ShouldBe(key);
        page.QuerySelector<IHtmlTextAreaElement>("#text")!.Value.ShouldBe(text);
    }

    [Fact]
    public async Task Wording_Reset_GivesTheTextOfTheCatalogBack()
    {
        (await HeadingAsync("/t/north/roles/cio", "de")).ShouldContain("Leitung Informationstechnik");

        using HttpResponseMessage response = await app.SubmitAsync("/t/north/wording", "form[action$='handler=reset'] [value='cio.title']");

        await app.FollowAsync(response);
        (await HeadingAsync("/t/north/roles/cio", "de")).ShouldContain("Chief Information Officer");
    }

    [Fact]
    public async Task OwnRoles_Saved_AreEverywhere()
    {
        string document = (await app.GetAsync("/t/north/own-roles?example=true")).QuerySelector<IHtmlTextAreaElement>("#document")!.Value;

        using HttpResponseMessage response = await SaveRolesAsync(document);

        await app.FollowAsync(response);
        (await HeadingAsync("/t/north/roles/head-of-payroll")).ShouldBe("Head of Payroll");
        (await app.GetAsync("/t/north/compare?id=head-of-payroll&id=chro")).QuerySelector(".execroles h2")!.TextContent
            .ShouldContain("Head of Payroll");
        (await app.GetAsync("/t/north/matrix")).QuerySelector("thead")!.TextContent.ShouldContain("Head of Payroll");
        (await app.GetAsync("/t/north/roles?q=Leitung+Entgeltabrechnung")).QuerySelector(".cards h2")!.TextContent
            .ShouldBe("Head of Payroll");
    }

    [Fact]
    public async Task OwnRoles_WithErrors_SaysLineAndColumnAndKeepsTheText()
    {
        const string Document = "{\n  \"schemaVersion\": 1,\n  \"rolls\": [ \"<script>\" ]\n}";

        using HttpResponseMessage response = await SaveRolesAsync(Document);

        IHtmlDocument page = await PortalApp.ReadAsync(response);
        string error = page.QuerySelector("#document-errors li")!.TextContent;
        error.ShouldContain("Line 3, column ");
        error.ShouldContain("rolls");
        page.QuerySelector<IHtmlTextAreaElement>("#document")!.Value.ShouldBe(Document);
        page.QuerySelector("#document")!.GetAttribute("aria-describedby").ShouldBe("document-hint document-errors");
        page.QuerySelector("script").ShouldBeNull();
    }

    [Fact]
    public async Task OwnRoles_RemovedWhileTheWordingNeedsThem_IsRefused()
    {
        using HttpResponseMessage saved = await SaveTextAsync("head-of-payroll.title", "Payroll Lead", "south");
        await app.FollowAsync(saved);

        using HttpResponseMessage response = await SaveRolesAsync(string.Empty, "south");

        (await PortalApp.ReadAsync(response)).QuerySelector("#document-errors")!.TextContent.ShouldContain("head-of-payroll.title");
        (await HeadingAsync("/t/south/roles/head-of-payroll")).ShouldContain("Payroll Lead");
    }

    [Fact]
    public async Task OwnRoles_ThatALaterReleaseCannotRead_AreReportedAndCanBeMended()
    {
        using PortalApp own = new();
        using (IServiceScope scope = own.Services.CreateScope())
        {
            PortalContext context = scope.ServiceProvider.GetRequiredService<PortalContext>();
            context.Tenants.Single(tenant => tenant.Id == "south").OwnRoles = "{ \"schemaVersion\": 0 }";
            context.SaveChanges();
        }

        (await own.GetAsync("/t/south/roles")).QuerySelector("[role=alert]")!.TextContent.ShouldContain("cannot be read");
        (await own.GetAsync("/t/south/own-roles")).QuerySelector("#document-errors")!.TextContent.ShouldContain("schemaVersion");

        using HttpResponseMessage response = await own.SubmitAsync("/t/south/own-roles", "#document", ("document", string.Empty));

        (await own.FollowAsync(response)).QuerySelector("[role=alert]").ShouldBeNull();
    }

    [Fact]
    public async Task OwnRoles_TooLarge_IsRefusedInPlace()
    {
        using HttpResponseMessage response = await SaveRolesAsync(new string(' ', 300 * 1024) + "{}");

        (await PortalApp.ReadAsync(response)).QuerySelector("#document-errors").ShouldNotBeNull();
    }

    private Task<HttpResponseMessage> SaveTextAsync(string key, string text, string tenant = "north") =>
        app.SubmitAsync($"/t/{tenant}/wording", "#text", ("tag", "en"), ("key", key), ("text", text));

    private Task<HttpResponseMessage> SaveRolesAsync(string document, string tenant = "north") =>
        app.SubmitAsync($"/t/{tenant}/own-roles", "#document", ("document", document));

    private async Task<string> HeadingAsync(string path, string language = "en") =>
        (await app.GetAsync(path, language)).QuerySelector("h1")!.TextContent;
}
