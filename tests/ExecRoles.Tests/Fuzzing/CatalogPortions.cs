namespace ExecRoles.Tests.Fuzzing;

/// <summary>Parts of the built-in catalog.</summary>
internal static class CatalogPortions
{
    /// <summary>Gets each role alone.</summary>
    public static IEnumerable<RoleCatalog> Singles => Roles.All.Select(role => Of(role));

    /// <summary>Gets each role with the next.</summary>
    public static IEnumerable<RoleCatalog> Neighbours => Roles.All.Zip(Roles.All.Skip(1), (first, second) => Of(first, second));

    private static RoleCatalog Of(params Role[] kept) => Roles.All.Except(kept).Aggregate(Roles.All, (catalog, role) => catalog.Without(role.Id));
}
