using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles.Extensions.Localization.Tests;

/// <summary>Containers without a host, built as strictly as ASP.NET Core builds them during development.</summary>
internal static class Container
{
    public static ServiceProvider Build(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    /// <summary>Gives the catalog that options make.</summary>
    public static RoleCatalog Catalog(Action<ExecRolesOptions> configure)
    {
        using ServiceProvider services = Build(collection => collection.AddExecRoles(configure));
        return services.GetRequiredService<RoleCatalog>();
    }
}
