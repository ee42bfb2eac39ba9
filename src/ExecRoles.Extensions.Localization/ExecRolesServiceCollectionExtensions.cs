using ExecRoles;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Gives an application its role catalog, and the texts of it by key.</summary>
public static class ExecRolesServiceCollectionExtensions
{
    /// <summary>Adds the application's <see cref="RoleCatalog"/>, and an <see cref="IStringLocalizer{T}"/> of <see cref="Role"/> over its texts.</summary>
    /// <remarks>
    /// <para>
    /// Both are singletons, and neither takes the place of one that is registered already. The catalog is <see cref="Roles.All"/> with what the
    /// options add. It is made once, when the host starts, and a host whose options are wrong does not start. Without a host, or with one
    /// older than Microsoft.Extensions.Hosting 8, it is made when it is first asked for.
    /// </para>
    /// <para>
    /// The localizer finds texts by their keys (see <see cref="RoleTextKeys"/>) in the catalog alone, so that neither <c>ResourcesPath</c> nor a root
    /// namespace matters, nor whether <c>AddLocalization</c> is called before, after or not at all. At each access it reads the current UI
    /// culture, and takes the text in the best language for that culture's name, or else in the text's default language. The latter counts as
    /// found, as a text from neutral resources does; <see cref="RoleCatalog.MissingTexts"/> lists what a language lacks. An unknown key is its own
    /// value, with <see cref="LocalizedString.ResourceNotFound"/>.
    /// </para>
    /// <para>
    /// Arguments go to the places <c>{0}</c>, <c>{1:N2}</c> and so on, formatted for the current culture; named places such as <c>{roles}</c> stay as
    /// they are. <see cref="IStringLocalizer.GetAllStrings"/> gives the texts in exactly the language of the current UI culture, or, with
    /// parent cultures, every text as it is found.
    /// </para>
    /// </remarks>
    /// <param name="services">The application's services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddExecRoles(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<ExecRolesOptions>().ValidateOnStart();
        services.TryAddSingleton<CatalogComposer>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ExecRolesOptions>, CatalogComposer>(
            static provider => provider.GetRequiredService<CatalogComposer>()));
        services.TryAddSingleton(static provider => provider.GetRequiredService<CatalogComposer>().GetCatalog(provider));
        services.TryAddSingleton<IStringLocalizer<Role>, RoleLocalizer>();
        return services;
    }

    /// <summary>Adds what <see cref="AddExecRoles(IServiceCollection)"/> adds, with roles, texts and languages of the application's own.</summary>
    /// <remarks>May be called more than once: later calls go on from what the earlier ones made.</remarks>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">What to add to the catalog; it runs when the host starts, or else when the catalog is first asked for.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddExecRoles(this IServiceCollection services, Action<ExecRolesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddExecRoles().Configure<ExecRolesOptions>(configure);
    }
}
