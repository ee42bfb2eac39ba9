using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ExecRoles.AspNetCore.Tests.Infrastructure;
using ExecRoles.Titles;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles.AspNetCore.Tests.Endpoints;

public sealed class RoleEndpointsTests(RolesApp roles) : IClassFixture<RolesApp>
{
    private static readonly HtmlOptions Html = new() { HeadingLevel = 1 };

    // The address, the parameter, and what is wrong with it.
    public static TheoryData<string, HttpStatusCode, string, string[]> Errors => new()
    {
        { "/roles/ctoo", HttpStatusCode.NotFound, "id", [Problem.OfUnknown("ctoo")] },
        { "/roles/Bad_Id", HttpStatusCode.NotFound, "id", [Problem.OfUnknown("Bad_Id")] },
        { "/roles/compare?ids=ctoo,cio", HttpStatusCode.NotFound, "ids", [Problem.OfUnknown("ctoo")] },
        { "/roles/compare?ids=cio&ids=C%20TO&ids=cfoo", HttpStatusCode.NotFound, "ids", [Problem.OfUnknown("C TO"), Problem.OfUnknown("cfoo")] },
        { "/roles/compare", HttpStatusCode.BadRequest, "ids", ["Give two or more roles to compare, such as ?ids=cio,cto."] },
        { "/roles/compare?ids=cio,", HttpStatusCode.BadRequest, "ids", ["Give two or more roles to compare, such as ?ids=cio,cto."] },
        {
            "/roles/compare?ids=ctoo", HttpStatusCode.BadRequest, "ids",
            ["Give two or more roles to compare, such as ?ids=cio,cto.", Problem.OfUnknown("ctoo")]
        },
        {
            "/roles/compare?ids=" + string.Join(",", Enumerable.Repeat("cio", 21)), HttpStatusCode.BadRequest, "ids",
            ["21 roles are too many to compare at once. Give at most 20."]
        },
        { "/roles/resolve", HttpStatusCode.BadRequest, "title", ["Give a job title, such as ?title=Head%20of%20IT."] },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task Get_Wrong_IsAProblemThatListsEveryError(string path, HttpStatusCode status, string parameter, string[] errors)
    {
        foreach (string? accept in (string?[])[null, "text/html", "application/json"])
        {
            using HttpResponseMessage response = await roles.App.SendAsync(path, accept, "de");

            await Problem.ShouldBeAsync(response, status, parameter, errors);
        }
    }

    [Fact]
    public async Task Get_WrongWithProblemDetailsService_GoesThroughIt()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app => app.MapExecRoles("/roles"),
            static builder => builder.Services.AddProblemDetails(static options =>
                options.CustomizeProblemDetails = static context => context.ProblemDetails.Extensions["own"] = "yes"));

        using HttpResponseMessage response = await app.SendAsync("/roles/ctoo");

        (await response.Content.ReadAsStringAsync()).ShouldContain("\"own\":\"yes\"");
        await Problem.ShouldBeAsync(response, HttpStatusCode.NotFound, "id", Problem.OfUnknown("ctoo"));
    }

    [Fact]
    public async Task Post_Any_Is405()
    {
        using HttpResponseMessage response = await roles.App.SendAsync("/roles/cio", method: HttpMethod.Post);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "HEAD"], ignoreOrder: true);
    }

    [Fact]
    public async Task Describe_Json_IsTheWireFormat()
    {
        foreach (Role role in Roles.All)
        {
            JsonSerializer.Deserialize<Role>(await roles.App.GetAsync($"/roles/{role.Id.Value.ToUpperInvariant()}")).ShouldBe(role);
        }
    }

    [Fact]
    public async Task List_Json_HasEachRoleInFewWords()
    {
        JsonElement[] list = JsonSerializer.Deserialize<JsonElement[]>(await roles.App.GetAsync("/roles", null, "de"))!;

        list.Select(static one => one.GetProperty("id").GetString()).ShouldBe(Roles.All.Select(static role => role.Id.Value));
        list.Select(static one => one.GetProperty("title").GetString()).ShouldBe(Roles.All.Select(static role => role.Title.In("de")));
        list.Select(static one => one.GetProperty("mandate").GetString()).ShouldBe(Roles.All.Select(static role => role.Mandate.In("de")));
    }

    [Fact]
    public async Task Matrix_Json_SaysWhatTheMatrixSays()
    {
        ResponsibilityMatrix matrix = Roles.All.Matrix();

        JsonElement json = JsonSerializer.Deserialize<JsonElement>(await roles.App.GetAsync("/roles/matrix", null, "de"));

        json.GetProperty("roles").EnumerateArray().Select(static role => role.GetProperty("label").GetString()).ShouldBe(matrix.GetLabels("de"));
        foreach ((ResponsibilityArea area, JsonElement row) in matrix.Areas.Zip(json.GetProperty("areas").EnumerateArray()))
        {
            row.GetProperty("name").GetString().ShouldBe(area.Name.In("de"));
            IdsIn(row, "listedBy").ShouldBe(matrix.Roles.Where(role => matrix.Lists(area.Id, role.Id)).Select(static role => role.Id.Value));
            IdsIn(row, "coreOf").ShouldBe(matrix.Roles.Where(role => matrix.IsCore(area.Id, role.Id)).Select(static role => role.Id.Value));
        }

        static IEnumerable<string?> IdsIn(JsonElement row, string name) =>
            row.GetProperty(name).EnumerateArray().Select(static id => id.GetString());
    }

    [Fact]
    public async Task Resolve_Title_IsTheAnswerOfTheTitlesPackage()
    {
        const string Path = "/roles/resolve?title=Leiterin%20IT%20(m%2Fw%2Fd)";
        TitleResolution expected = Roles.All.ResolveTitle("Leiterin IT (m/w/d)");

        JsonSerializer.Deserialize<TitleResolution>(await roles.App.GetAsync(Path), JsonSerializerOptions.Web).ShouldBe(expected);
        (await roles.App.GetAsync(Path, "text/plain")).ShouldBe($"{expected}\n");
    }

    [Theory]
    [InlineData("/roles/CIO", "/roles/cio")]
    [InlineData("/roles/compare?ids=CIO&ids=Cto", "/roles/compare?ids=cio,cto")]
    [InlineData("/roles/", "/roles")]
    public async Task Get_OtherSpelling_IsTheSame(string path, string usual) =>
        (await roles.App.GetAsync(path)).ShouldBe(await roles.App.GetAsync(usual));

    [Theory]
    [InlineData("/roles", "Rollen")]
    [InlineData("/roles/cio", "CIO: Chief Information Officer (IT)")]
    [InlineData("/roles/compare?ids=cio,cto", "CIO und CTO im Vergleich")]
    [InlineData("/roles/matrix", "Aufgabenbereiche nach Rollen")]
    public async Task Get_Html_IsAWholePageWithLanguageCharsetAndTitle(string path, string title)
    {
        IHtmlDocument page = Parse(await roles.App.GetAsync(path, "text/html", "de-AT"));

        page.Doctype.Name.ShouldBe("html");
        page.DocumentElement.GetAttribute("lang").ShouldBe("de");
        page.QuerySelector("head > meta[charset]")!.GetAttribute("charset").ShouldBe("utf-8");
        page.Title.ShouldBe(title);
        page.QuerySelectorAll("body > main h1").ShouldHaveSingleItem();
        page.QuerySelector("link").ShouldBeNull();
    }

    [Fact]
    public async Task Get_OwnCatalogWithMarkup_IsEncodedAndStyled()
    {
        const string Marks = "<b>a</b> &amp; \"c\" 'd' ü";
        RoleCatalog own = Roles.All.WithTexts("en", new Dictionary<string, string> { ["cio.title"] = Marks });
        await using TestApp app = await TestApp.StartAsync(app => app.MapExecRoles("/roles", options =>
        {
            options.Catalog = _ => own;
            options.HasSources = true;
            options.StylesheetAddress = "/style.css?a=\"b\"&c";
        }));

        string page = await app.GetAsync("/roles/cio", "text/html");

        page.ShouldContain(own.Describe("cio").WithSources().ToHtml("en", Html));
        Parse(page).Title.ShouldBe($"CIO: {Marks}");
        Parse(page).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href").ShouldBe("/style.css?a=\"b\"&c");
    }

    [Fact]
    public async Task Catalog_ScopedToTheTenant_AnswersEachTenant()
    {
        Dictionary<string, RoleCatalog> tenants = new()
        {
            ["acme"] = Roles.All.WithTexts("en", new Dictionary<string, string> { ["cio.title"] = "Head of Acme IT" }),
            ["bolt"] = Roles.All.Without("cio"),
        };
        await using TestApp app = await TestApp.StartAsync(
            static app => app.MapExecRoles("/{tenant}/roles"),
            builder => builder.Services.AddHttpContextAccessor().AddScoped(services => tenants[
                (string)services.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request.RouteValues["tenant"]!]));

        (await app.GetAsync("/acme/roles/cio", "text/plain")).ShouldContain("Head of Acme IT");
        using HttpResponseMessage missing = await app.SendAsync("/bolt/roles/cio");
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task MapExecRoles_Group_TakesConventionsAndFilters()
    {
        await using TestApp app = await TestApp.StartAsync(static app => app.MapExecRoles("/roles")
            .AddEndpointFilter(static async (context, next) =>
            {
                context.HttpContext.Response.Headers["X-Own"] = "yes";
                return await next(context);
            }));

        using HttpResponseMessage response = await app.SendAsync("/roles/cio");

        response.Headers.GetValues("X-Own").ShouldBe(["yes"]);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task MapExecRoles_Twice_NeedsAnotherNamePrefix()
    {
        await using TestApp app = await TestApp.StartAsync(static app =>
        {
            app.MapExecRoles("/roles");
            app.MapExecRoles("/v2/roles", static options => options.EndpointNamePrefix = "V2");
        });

        (await app.GetAsync("/v2/roles/cio")).ShouldBe(await app.GetAsync("/roles/cio"));
    }

    [Fact]
    public async Task MapExecRoles_BadOptions_Throws()
    {
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => TestApp.StartAsync(
            static app => app.MapExecRoles("/roles", static options => options.MaximumComparedRoles = 1)));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => TestApp.StartAsync(
            static app => app.MapExecRoles("/roles", static options => options.MaximumCachedPages = -1)));
    }

    private static IHtmlDocument Parse(string page) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page);
}
