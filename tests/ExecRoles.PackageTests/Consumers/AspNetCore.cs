namespace ExecRoles.PackageTests.Consumers;

/// <summary>A web application that takes the catalog from its container: it prints the digest of what the container gives.</summary>
public sealed class AspNetCore : Consumer
{
    protected override string Sdk => "Microsoft.NET.Sdk.Web";

    protected override string PackageId => Packages.Localization;

    protected override string Program =>
        $$"""
        using ExecRoles;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Localization;

        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Services.AddExecRoles();
        WebApplication app = builder.Build();
        RoleCatalog catalog = app.Services.GetRequiredService<RoleCatalog>();
        if (app.Services.GetRequiredService<IStringLocalizer<Role>>()["cio.title"].ResourceNotFound)
        {
            throw new System.InvalidOperationException("The localizer does not find cio.title.");
        }

        System.Console.WriteLine(catalog.Compare("cio", "cto").ToMarkdown("de"));
        {{Digest.Statements("catalog")}}
        """;

    protected override string Properties => "<TargetFramework>net10.0</TargetFramework>";

    protected override string Start(string output) => Command.Run(output, "dotnet", "Consumer.dll");
}
