namespace ExecRoles.Samples.Console.Catalogs;

/// <summary>Puts the built-in roles beside the user's own.</summary>
internal static class BuiltInRoles
{
    /// <summary>Gives a catalog with the built-in roles behind its own; a role that it has itself stays, and so do its areas and words.</summary>
    internal static RoleCatalog AddedTo(RoleCatalog catalog) => Roles.All
        .Where(builtIn => !catalog.TryGet(builtIn.Id, out _))
        .Aggregate(catalog, (all, builtIn) => all.With(builtIn.WithAreas(catalog.Areas)));
}
