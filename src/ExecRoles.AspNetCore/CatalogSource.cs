using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles.AspNetCore;

/// <summary>Chooses the catalog of a component or of a request.</summary>
internal static class CatalogSource
{
    /// <summary>Chooses what was given, else what surrounds it, else the application's catalog, else the built-in one.</summary>
    internal static RoleCatalog Choose(RoleCatalog? given, RoleCatalog? surrounding, IServiceProvider services) =>
        given ?? surrounding ?? Choose(services);

    /// <summary>Chooses the application's catalog, or that of the scope, else the built-in one.</summary>
    internal static RoleCatalog Choose(IServiceProvider services) => services.GetService<RoleCatalog>() ?? Roles.All;
}
