using ExecRoles.Samples.Api;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles.Tests.Samples;

/// <summary>The API sample within this process; any public type of its assembly tells which application it is.</summary>
public sealed class ApiFactory : WebApplicationFactory<RoleSummary>
{
    /// <summary>Sends a request, with headers as they are given.</summary>
    public Task<HttpResponseMessage> SendAsync(string path, string? accept = null, string? language = null, HttpMethod? method = null) =>
        SendAsync(this, path, accept, language, method);

    /// <summary>Sends a request to the API as it is in an environment.</summary>
    public async Task<HttpResponseMessage> SendInAsync(string environment, string path, string? accept = null)
    {
        await using WebApplicationFactory<RoleSummary> factory = WithWebHostBuilder(host => host.UseEnvironment(environment));
        return await SendAsync(factory, path, accept);
    }

    /// <summary>Sends a request to the API as it is with other roles.</summary>
    public async Task<HttpResponseMessage> SendWithAsync(RoleCatalog catalog, string path, string? accept = null, string? language = null)
    {
        await using WebApplicationFactory<RoleSummary> factory =
            WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton(catalog)));
        return await SendAsync(factory, path, accept, language);
    }

    /// <summary>Gives the text of a good answer.</summary>
    public async Task<string> GetAsync(string path, string? accept = null, string? language = null)
    {
        using HttpResponseMessage response = await SendAsync(path, accept, language);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    private static async Task<HttpResponseMessage> SendAsync(
        WebApplicationFactory<RoleSummary> factory, string path, string? accept = null, string? language = null, HttpMethod? method = null)
    {
        using HttpClient client = factory.CreateClient();
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        return await client.SendAsync(request);
    }
}
