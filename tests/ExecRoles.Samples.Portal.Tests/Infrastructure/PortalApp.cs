using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace ExecRoles.Samples.Portal.Tests.Infrastructure;

/// <summary>The portal with a database of its own, and a browser that keeps cookies and follows no redirect.</summary>
public sealed class PortalApp : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-");

    public PortalApp() =>
        Browser = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true });

    public HttpClient Browser { get; }

    public async Task<IHtmlDocument> GetAsync(string path, string language = "en", HttpStatusCode status = HttpStatusCode.OK)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.Add("Accept-Language", language);
        using HttpResponseMessage response = await Browser.SendAsync(request);
        return await ReadAsync(response, status);
    }

    /// <summary>Fills in the form that has a button or a field, and sends it with the antiforgery token of the page.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string formSelector, params (string Name, string Value)[] fields)
    {
        IHtmlFormElement form = (IHtmlFormElement)(await GetAsync(page)).QuerySelector(formSelector)!.Closest("form")!;
        Dictionary<string, string> values = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
            .ToDictionary(one => one.Name!, one => one.Value);
        foreach ((string name, string value) in fields)
        {
            values[name] = value;
        }

        using FormUrlEncodedContent content = new(values);
        return await Browser.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content);
    }

    public async Task<HttpResponseMessage> UploadAsync(byte[] file, string tenant = "north")
    {
        IHtmlDocument page = await GetAsync($"/t/{tenant}/staff");
        string token = page.QuerySelector<IHtmlInputElement>("#file")!.Form!.QuerySelector<IHtmlInputElement>("input[type=hidden]")!.Value;
        using MultipartFormDataContent content = [];
        using StringContent tokenContent = new(token);
        using ByteArrayContent fileContent = new(file);
        content.Add(tokenContent, "__RequestVerificationToken");
        content.Add(fileContent, "file", "staff.csv");
        return await Browser.PostAsync(new Uri($"/t/{tenant}/staff", UriKind.Relative), content);
    }

    /// <summary>Follows the redirect after a form was saved.</summary>
    public async Task<IHtmlDocument> FollowAsync(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return await GetAsync(response.Headers.Location!.ToString());
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response, HttpStatusCode status = HttpStatusCode.OK)
    {
        response.StatusCode.ShouldBe(status);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("Database:Folder", folder.FullName);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();

        // The factory calls this more than once.
        if (Directory.Exists(folder.FullName))
        {
            folder.Delete(recursive: true);
        }
    }
}
