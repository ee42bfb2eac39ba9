using System.Diagnostics.CodeAnalysis;

namespace ExecRoles;

/// <summary>Finds, adds and removes what separates the roles of catalogs.</summary>
public static class RoleCatalogBoundaries
{
    /// <summary>Gets what separates two roles, if that is said.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="first">The id of one role, exactly as it is written; any string is allowed.</param>
    /// <param name="second">The id of the other role.</param>
    /// <param name="boundary">The boundary, or <see langword="null"/>.</param>
    /// <returns>
    /// <see langword="true"/> if both roles are in the catalog and there is such a boundary; the order of the two does not matter.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static bool TryGetBoundary(this RoleCatalog catalog, string first, string second, [MaybeNullWhen(false)] out Boundary boundary)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        boundary = catalog.TryGet(first, out _) & catalog.TryGet(second, out _) ? catalog.BoundarySet.Find(first, second) : null;
        return boundary is not null;
    }

    /// <summary>Makes a catalog that has one more boundary, or another one instead of that between the same roles.</summary>
    /// <param name="catalog">The catalog; it stays as it is.</param>
    /// <param name="boundary">The boundary; each of its roles must be in the catalog or built in.</param>
    /// <returns>A new catalog.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A role of the boundary is neither in the catalog nor built in; the message names the nearest id.
    /// </exception>
    public static RoleCatalog WithBoundary(this RoleCatalog catalog, Boundary boundary)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(boundary);
        return catalog.With(catalog.BoundarySet.With(CatalogBoundaries.Require(catalog, new[] { boundary }, nameof(boundary))));
    }

    /// <summary>Makes a catalog that does not say what separates two roles.</summary>
    /// <param name="catalog">The catalog; it stays as it is.</param>
    /// <param name="first">The id of one role.</param>
    /// <param name="second">The id of the other role.</param>
    /// <returns>A new catalog, or the same one if it has no such boundary; the order of the two does not matter.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static RoleCatalog WithoutBoundary(this RoleCatalog catalog, string first, string second) =>
        catalog.TryGetBoundary(first, second, out Boundary? unwanted) ? catalog.With(catalog.BoundarySet.Without(unwanted.Key)) : catalog;
}
