using System.Runtime.CompilerServices;

namespace ExecRoles.Titles;

/// <summary>Resolves titles to the roles of a catalog.</summary>
public static class RoleCatalogTitles
{
    private static readonly ConditionalWeakTable<RoleCatalog, TitleResolver> Resolvers = new();

    /// <summary>Tells which roles of a catalog a job title names.</summary>
    /// <param name="catalog">The catalog; its resolver is made once and goes with it.</param>
    /// <param name="title">The title, in any language; English and German ones are understood best.</param>
    /// <returns>What the title says; never <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <example>
    /// <code language="csharp">
    /// TitleResolution title = Roles.All.ResolveTitle("Leiterin IT (m/w/d)");
    /// Console.WriteLine(title); // resolved: cio, holder, functional
    /// </code>
    /// </example>
    public static TitleResolution ResolveTitle(this RoleCatalog catalog, string title)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(title);
        TitleResolver resolver = ReferenceEquals(catalog, Roles.All)
            ? TitleResolver.Default
            : Resolvers.GetValue(catalog, static one => new TitleResolver(one, TitleVocabulary.BuiltIn));
        return resolver.Resolve(title);
    }
}
