using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ExecRoles.AspNetCore.Tests.Infrastructure;
using ExecRoles.AspNetCore.Tests.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles.AspNetCore.Tests.Components;

/// <summary>The components in the kinds of application that people have.</summary>
public sealed class ComponentHostsTests
{
    [Fact]
    public async Task RazorPage_ComponentTagHelper_ShowsRolesAndASelect()
    {
        await using TestApp app = await StartAsync();

        string page = await app.GetAsync("/razor");

        page.ShouldContain(Roles.Describe(Roles.Cio).ToHtml("de", new HtmlOptions { HeadingLevel = 1 }));
        page.ShouldContain(Roles.Compare(Roles.Cio, Roles.Cto).ToHtml("de"));
        page.ShouldContain(Roles.All.Matrix().ToHtml("de"));
        IHtmlSelectElement select = new HtmlParser().ParseDocument(page).QuerySelector("select#role").ShouldBeAssignableTo<IHtmlSelectElement>()!;
        (select.Name, select.Value).ShouldBe(("Role", "cto"));
    }

    [Fact]
    public async Task StaticForm_Posted_BindsTheId()
    {
        await using TestApp app = await StartAsync();

        IHtmlDocument answer = await PostAsync(app, "cto");

        answer.QuerySelector("#saved")!.TextContent.ShouldBe("cto");
    }

    // The empty string is the framework's doing: it maps one to null for Nullable<T>, but not for classes that can be parsed.
    [Theory]
    [InlineData("No Id")]
    [InlineData("")]
    public async Task StaticForm_PostedWithoutAnId_IsAnErrorAtTheField(string posted)
    {
        await using TestApp app = await StartAsync();

        IHtmlDocument answer = await PostAsync(app, posted);

        answer.QuerySelector("#saved").ShouldBeNull();
        answer.QuerySelector(".validation-message").ShouldNotBeNull();
        answer.QuerySelector("select")!.ClassList.ShouldContain("invalid");
    }

    [Fact]
    public async Task Stylesheet_AsAStaticWebAsset_IsServed()
    {
        await using TestApp app = await StartAsync();

        using HttpResponseMessage response = await app.SendAsync("/_content/ExecRoles.AspNetCore/execroles.css");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        (await response.Content.ReadAsStringAsync()).ShouldContain(".execroles {");
    }

    private static async Task<IHtmlDocument> PostAsync(TestApp app, string role)
    {
        HtmlParser parser = new();
        IHtmlDocument form = parser.ParseDocument(await app.GetAsync("/form"));
        string name = form.QuerySelector("select").ShouldBeAssignableTo<IHtmlSelectElement>()!.Name!;
        Dictionary<string, string> fields = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>()
            .ToDictionary(static field => field.Name!, static field => field.Value);
        fields[name] = role;
        using FormUrlEncodedContent content = new(fields);
        using HttpResponseMessage response = await app.Client.PostAsync("/form", content);
        return parser.ParseDocument(await response.Content.ReadAsStringAsync());
    }

    private static Task<TestApp> StartAsync() => TestApp.StartAsync(
        static app =>
        {
            app.UseStaticFiles();
            app.UseAntiforgery();
            app.MapRazorPages();
            app.MapRazorComponents<Form>().DisableAntiforgery();
        },
        static builder =>
        {
            builder.Services.AddRazorPages();
            builder.Services.AddRazorComponents();
        });
}
