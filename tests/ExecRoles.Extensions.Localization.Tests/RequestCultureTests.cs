using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ExecRoles.Extensions.Localization.Tests;

public sealed class RequestCultureTests
{
    private static readonly string[] Cultures = ["en", "de", "de-AT", "fr"];

    [Fact]
    public async Task Request_WithAcceptLanguage_GetsItsLanguage()
    {
        await using WebApplication application = await StartAsync();
        using HttpClient client = application.GetTestClient();

        (await GetAsync(client, "en")).ShouldBe("different");
        (await GetAsync(client, "de")).ShouldBe("unterschiedlich");
        (await GetAsync(client, "de-AT,de;q=0.9")).ShouldBe("unterschiedlich");
        (await GetAsync(client, "fr")).ShouldBe("différent");
        (await GetAsync(client, "ja")).ShouldBe("different");
    }

    [Fact]
    public async Task Requests_AtTheSameTime_EachGetTheirLanguage()
    {
        await using WebApplication application = await StartAsync();
        using HttpClient client = application.GetTestClient();

        string[] texts = await Task.WhenAll(Enumerable.Range(0, 200).Select(number => GetAsync(client, Cultures[number % Cultures.Length])));

        for (int number = 0; number < texts.Length; number++)
        {
            texts[number].ShouldBe(Cultures[number % Cultures.Length] switch { "en" => "different", "fr" => "différent", _ => "unterschiedlich" });
        }
    }

    private static async Task<WebApplication> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddLocalization(options => options.ResourcesPath = "Resources");
        builder.Services.AddExecRoles(catalog => catalog.WithTexts("fr", Example.Texts(("outcomes.different", "différent"))));
        WebApplication application = builder.Build();
        application.UseRequestLocalization(options => options.SetDefaultCulture("en").AddSupportedCultures(Cultures).AddSupportedUICultures(Cultures));
        application.MapGet("/different", (IStringLocalizer<Role> localizer) => localizer["outcomes.different"].Value);
        await application.StartAsync();
        return application;
    }

    private static async Task<string> GetAsync(HttpClient client, string acceptLanguage)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/different", UriKind.Relative));
        request.Headers.Add("Accept-Language", acceptLanguage);
        using HttpResponseMessage response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
