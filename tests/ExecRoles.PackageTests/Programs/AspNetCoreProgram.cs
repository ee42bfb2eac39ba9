using System;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using ExecRoles;
using ExecRoles.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

/// <summary>A web application that takes the catalog from its container, and asks itself for all that the package serves.</summary>
internal static class AspNetCoreProgram
{
    private static async Task Main()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddExecRoles();
        builder.Services.AddRazorComponents();
#if NET10_0_OR_GREATER
        builder.Services.AddOpenApi(options => options.AddExecRoles());
#endif
        await using WebApplication application = builder.Build();
        application.UseStaticFiles();
        application.MapExecRoles("/roles");
        application.MapGet("/page", () => new RazorComponentResult<RoleDescriptionView>(new { Id = "cio", Language = "de" }));
#if NET10_0_OR_GREATER
        application.MapOpenApi();
#endif
        await application.StartAsync();

        RoleCatalog catalog = application.Services.GetRequiredService<RoleCatalog>();
        using (HttpClient client = new HttpClient { BaseAddress = new Uri(string.Join("", application.Urls)) })
        {
            await Expect(client, "/roles/compare?ids=cio,cto&language=de", "text/plain", catalog.Compare("cio", "cto").ToText("de"));
            await Expect(client, "/roles/resolve?title=Leiterin%20IT%20(m%2Fw%2Fd)", "text/plain", "resolved: cio, holder, functional");
            await Expect(client, "/page", "text/html", catalog.Describe("cio").ToHtml("de"));
            await Expect(client, "/_content/ExecRoles.AspNetCore/execroles.css", "text/css", "--execroles-link");
#if NET10_0_OR_GREATER
            await Expect(client, "/openapi/v1.json", "application/json", "\"RoleComparison\"");
#endif
        }

        if (application.Services.GetRequiredService<IStringLocalizer<Role>>()["cio.title"].ResourceNotFound)
        {
            throw new InvalidOperationException("The localizer does not find cio.title.");
        }

        Digest.Print(catalog, role => JsonSerializer.Serialize(role));
    }

    private static async Task Expect(HttpClient client, string address, string type, string part)
    {
        using HttpRequestMessage request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd(type);
        using HttpResponseMessage response = await client.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        bool isType = response.Content.Headers.ContentType?.MediaType == type;
        if (!response.IsSuccessStatusCode || !isType || !text.Contains(part, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{address} answers {response.StatusCode}, {response.Content.Headers.ContentType}: {text}");
        }
    }
}
