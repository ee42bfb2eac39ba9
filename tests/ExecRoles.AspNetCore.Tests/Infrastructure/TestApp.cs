using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace ExecRoles.AspNetCore.Tests.Infrastructure;

/// <summary>A web application within this process, until it is disposed.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestApp(WebApplication app, HttpClient client) => (_app, Client) = (app, client);

    /// <summary>Gets a client that does not follow redirects.</summary>
    public HttpClient Client { get; }

    /// <summary>Gets the services of the application.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Starts an application that has nothing but what it is given.</summary>
    public static async Task<TestApp> StartAsync(Action<WebApplication> configure, Action<WebApplicationBuilder>? build = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(TestApp).Assembly.GetName().Name,
            EnvironmentName = "Production",
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.WebHost.UseStaticWebAssets();
        build?.Invoke(builder);
        WebApplication app = builder.Build();
        configure(app);
        await app.StartAsync();
        return new TestApp(app, app.GetTestClient());
    }

    /// <summary>Sends a request, with headers as they are given.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        string path, string? accept = null, string? language = null, HttpMethod? method = null, string? ifNoneMatch = null)
    {
        using HttpRequestMessage request = new(method ?? HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return await Client.SendAsync(request);
    }

    /// <summary>Gives the text of a good answer.</summary>
    public async Task<string> GetAsync(string path, string? accept = null, string? language = null)
    {
        using HttpResponseMessage response = await SendAsync(path, accept, language);
        string content = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"{(int)response.StatusCode} {content}");
        return content;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
