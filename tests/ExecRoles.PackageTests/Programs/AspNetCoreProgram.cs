using System;
using System.Text.Json;
using ExecRoles;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

/// <summary>A web application that takes the catalog from its container.</summary>
internal static class AspNetCoreProgram
{
    private static void Main()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Services.AddExecRoles();
        WebApplication application = builder.Build();
        if (application.Services.GetRequiredService<IStringLocalizer<Role>>()["cio.title"].ResourceNotFound)
        {
            throw new InvalidOperationException("The localizer does not find cio.title.");
        }

        Digest.Print(application.Services.GetRequiredService<RoleCatalog>(), role => JsonSerializer.Serialize(role));
    }
}
