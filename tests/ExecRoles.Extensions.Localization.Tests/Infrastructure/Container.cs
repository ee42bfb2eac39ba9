using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

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

    /// <summary>Gives what is wrong with options that make no catalog.</summary>
    public static string[] Failures(Action<ExecRolesOptions> configure) => Failures(Build(collection => collection.AddExecRoles(configure)));

    /// <summary>Gives why services make no catalog, and disposes of them.</summary>
    public static string[] Failures(ServiceProvider services)
    {
        using (services)
        {
            return [.. Should.Throw<OptionsValidationException>(() => services.GetRequiredService<RoleCatalog>()).Failures];
        }
    }
}
