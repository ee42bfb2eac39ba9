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

    /// <summary>Gives the catalog of services.</summary>
    public static RoleCatalog Catalog(Action<IServiceCollection> register)
    {
        using ServiceProvider services = Build(register);
        return services.GetRequiredService<RoleCatalog>();
    }

    /// <summary>Gives what is wrong with services that make no catalog.</summary>
    public static string[] Failures(Action<IServiceCollection> register)
    {
        using ServiceProvider services = Build(register);
        return [.. Should.Throw<OptionsValidationException>(() => services.GetRequiredService<RoleCatalog>()).Failures];
    }
}
