using ExecRoles;
using ExecRoles.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Gives an application its role catalog, and the texts of it by key.</summary>
public static class ExecRolesServiceCollectionExtensions
{
    /// <summary>Adds the application's <see cref="RoleCatalog"/>, and localizers of <see cref="Role"/> over its texts.</summary>
    /// <remarks>
    /// <para>
    /// The catalog is <see cref="Roles.All"/> with the change of every <c>AddExecRoles</c> call, in the order of the calls. It is a
    /// singleton, made when the host starts. A host whose changes are wrong does not start: an <c>OptionsValidationException</c> lists
    /// everything that is wrong. Without a host, or with one older than Microsoft.Extensions.Hosting 8, this happens when the catalog is
    /// first needed.
    /// </para>
    /// <para>
    /// A <see cref="RoleCatalog"/> or <c>IStringLocalizer&lt;Role&gt;</c> that the application registers as a singleton wins, before this
    /// call or after it; changes do not apply to such a catalog. To change a catalog of your own, return it from the first change.
    /// </para>
    /// <para>
    /// <c>IStringLocalizer&lt;Role&gt;</c>, <c>IStringLocalizerFactory.Create(typeof(Role))</c> and what builds on it, such as
    /// <c>IHtmlLocalizer&lt;Role&gt;</c>, find texts by the keys of <see cref="RoleCatalog.Texts"/>, in the best language for the current
    /// UI culture or else in the default language; title forms only in their own. Arguments fill <c>{0}</c>, <c>{1:N2}</c> and so on, but
    /// not named placeholders such as <c>{roles}</c>. <c>IHtmlLocalizer</c> does not encode the texts. This call includes
    /// <c>AddLocalization</c>; register an <c>IStringLocalizerFactory</c> of your own before it, and it makes all other localizers.
    /// </para>
    /// </remarks>
    /// <param name="services">The application's services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddExecRoles(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddLocalization();
        services.TryAddSingleton<CatalogFold>();
        services.TryAddSingleton(static provider => provider.GetRequiredService<CatalogFold>().Make());
        services.TryAddSingleton<IStringLocalizer<Role>, RoleLocalizer>();
        services.AddOptions<CatalogFold.StartUp>()
            .Configure<IServiceProvider>(static (_, provider) => provider.GetRequiredService<RoleCatalog>())
            .ValidateOnStart();
        RoleLocalizerFactory.Decorate(services);
        return services;
    }

    /// <summary>Adds what <see cref="AddExecRoles(IServiceCollection)"/> adds, and a change to the catalog.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="change">Gets the catalog as the calls before it made it, and returns another one.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// services.AddExecRoles(catalog => catalog
    ///     .With(headOfPayroll)
    ///     .WithTexts("de", new Dictionary&lt;string, string&gt; { ["cio.title"] = "IT-Leitung" }));
    /// </code>
    /// </example>
    public static IServiceCollection AddExecRoles(this IServiceCollection services, Func<RoleCatalog, RoleCatalog> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return services.AddChange(string.Empty, (_, catalog) => change(catalog));
    }

    /// <summary>Adds what <see cref="AddExecRoles(IServiceCollection)"/> adds, and a change to the catalog with other services.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="change">
    /// Gets services, from a scope that ends when the catalog is made, and the catalog as the calls before it made it; returns another one.
    /// It must not ask for the <see cref="RoleCatalog"/> or a localizer of <see cref="Role"/>, which are only being made.
    /// </param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// services.AddExecRoles((provider, catalog) =>
    ///     catalog.WithTexts(provider.GetRequiredService&lt;IStringLocalizer&lt;SharedTexts&gt;&gt;(), "de", "de-AT"));
    /// </code>
    /// </example>
    public static IServiceCollection AddExecRoles(this IServiceCollection services, Func<IServiceProvider, RoleCatalog, RoleCatalog> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return services.AddChange(string.Empty, change);
    }

    /// <summary>Adds what <see cref="AddExecRoles(IServiceCollection)"/> adds, and puts a catalog file over the catalog.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="path">
    /// The path of a file in the format of <see cref="RoleCatalogJson"/>; it may have only texts. A relative path starts at the directory
    /// that is current at this call. The file is read when the catalog is made.
    /// </param>
    /// <param name="options">
    /// How to read the file, or <see langword="null"/> for <see cref="RoleCatalogJsonOptions.Strict"/>. The
    /// <see cref="RoleCatalogJsonOptions.Base"/> is always the catalog as the calls before this one made it.
    /// </param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">The services or the path are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or not a path.</exception>
    public static IServiceCollection AddExecRoles(this IServiceCollection services, string path, RoleCatalogJsonOptions? options = null)
    {
        string fullPath = Path.GetFullPath(path ?? throw new ArgumentNullException(nameof(path)));
        options ??= RoleCatalogJsonOptions.Strict;
        return services.AddChange($" (file '{fullPath}')", (_, catalog) =>
        {
            using FileStream file = File.OpenRead(fullPath);
            return RoleCatalogJson.Load(file, new RoleCatalogJsonOptions
            {
                Base = catalog,
                IgnoresUnknownMembers = options.IgnoresUnknownMembers,
                MaximumBytes = options.MaximumBytes,
                OnSkipped = options.OnSkipped,
            });
        });
    }

    /// <summary>Adds what <see cref="AddExecRoles(IServiceCollection)"/> adds, and puts configured texts over the catalog.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="section">
    /// A section that has texts by language and key, such as <c>Texts:de:cio.title</c>, or <c>Texts:de:cio:title</c> for environment
    /// variables. It is read when the catalog is made, and not again.
    /// </param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <example><code>services.AddExecRoles(builder.Configuration.GetSection("ExecRoles"));</code></example>
    public static IServiceCollection AddExecRoles(this IServiceCollection services, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddChange($" (section '{section.Path}')", (_, catalog) => ConfiguredTexts.ApplyTo(catalog, section));
    }

    private static IServiceCollection AddChange(
        this IServiceCollection services, string source, Func<IServiceProvider, RoleCatalog, RoleCatalog> change) =>
        services.AddExecRoles().AddSingleton(new ConfiguredChange(source, change));
}
