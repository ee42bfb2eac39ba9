using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ExecRoles.Tests.Hosting;

/// <summary>A web application that takes role ids and words in minimal endpoints and in MVC controllers; it runs in memory.</summary>
public sealed class HostedApplication : IAsyncLifetime
{
    private WebApplication? application;

    /// <summary>Gets a client of the running application.</summary>
    public HttpClient Client => application.ShouldNotBeNull().GetTestClient();

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddControllers().AddApplicationPart(typeof(EmployeesController).Assembly);
        application = builder.Build();
        application.MapControllers();
        application.MapGet("/roles/{id}", static (RoleId id) => id.Value);
        application.MapGet("/required", static (RoleId id) => id.Value);
        application.MapGet("/optional", static (RoleId? id) => id?.Value ?? "none");
        application.MapGet("/many", static (RoleId[] id) => string.Join("+", (object[])id));
        application.MapGet("/words", static ([AsParameters] Words words) => words.ToString());
        application.MapGet("/styles/{style}", static (TitleStyle style) => style.ToString());
        application.MapGet("/forms/{form}", static (CompanyForm form) => form.Id);
        await application.StartAsync();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync() => await application.ShouldNotBeNull().DisposeAsync();
}
