using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles.Extensions.Localization.Tests;

/// <summary>The recipe for applications that serve several customers: a catalog for each, over the application's own.</summary>
public sealed class TenantCatalogTests
{
    [Fact]
    public void KeyedCatalog_OfEachTenant_BuildsOnTheApplications()
    {
        using ServiceProvider services = Container.Build(collection => collection
            .AddExecRoles(catalog => catalog.WithTexts("de", Example.Texts(("cio.title", "IT-Leitung"), ("cto.title", "Technikleitung"))))
            .AddKeyedSingleton("acme", (provider, _) => provider.GetRequiredService<RoleCatalog>()
                .WithTexts("de", Example.Texts(("cio.title", "Leitung Digitales"))))
            .AddKeyedSingleton("bolt", (provider, _) => provider.GetRequiredService<RoleCatalog>().Without("ciso")));

        RoleCatalog acme = services.GetRequiredKeyedService<RoleCatalog>("acme");
        RoleCatalog bolt = services.GetRequiredKeyedService<RoleCatalog>("bolt");

        (acme["cio"].Title.In("de"), acme["cto"].Title.In("de"), acme.Count).ShouldBe(("Leitung Digitales", "Technikleitung", Roles.All.Count));
        (bolt["cio"].Title.In("de"), bolt["cto"].Title.In("de"), bolt.Count).ShouldBe(("IT-Leitung", "Technikleitung", Roles.All.Count - 1));
        services.GetRequiredService<RoleCatalog>()["cio"].Title.In("de").ShouldBe("IT-Leitung");
        services.GetRequiredKeyedService<RoleCatalog>("acme").ShouldBeSameAs(acme);
    }
}
