using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ExecRoles;

/// <summary>Makes the localizer of <see cref="Role"/> from the catalog, and has the application's own factory make all others.</summary>
internal sealed class RoleLocalizerFactory(IServiceProvider services, ServiceDescriptor own) : IStringLocalizerFactory, IDisposable
{
    private readonly Lazy<IStringLocalizerFactory> others = new(() => (IStringLocalizerFactory)(
        own.ImplementationInstance
        ?? own.ImplementationFactory?.Invoke(services)
        ?? ActivatorUtilities.CreateInstance(services, own.ImplementationType!)));

    /// <summary>Puts itself in front of the factory that is registered, unless it is there already.</summary>
    internal static void Decorate(IServiceCollection services)
    {
        ServiceDescriptor own = services.Last(static item => item.ServiceType == typeof(IStringLocalizerFactory) && !item.IsKeyedService);
        if (own.ImplementationFactory is not Func<IServiceProvider, RoleLocalizerFactory>)
        {
            Func<IServiceProvider, RoleLocalizerFactory> make = provider => new RoleLocalizerFactory(provider, own);
            services[services.IndexOf(own)] = new ServiceDescriptor(own.ServiceType, make, own.Lifetime);
        }
    }

    // The catalog is not asked for earlier: what makes it may use other localizers of this factory.
    public IStringLocalizer Create(Type resourceSource) => resourceSource == typeof(Role)
        ? new RoleLocalizer(services.GetRequiredService<RoleCatalog>())
        : others.Value.Create(resourceSource);

    public IStringLocalizer Create(string baseName, string location) => others.Value.Create(baseName, location);

    // The container does not know what this made.
    public void Dispose()
    {
        if (others.IsValueCreated && own.ImplementationInstance is null)
        {
            (others.Value as IDisposable)?.Dispose();
        }
    }
}
