namespace ExecRoles.Samples.Console.Catalogs;

/// <summary>Puts the built-in roles beside the user's own.</summary>
internal static class BuiltInRoles
{
    /// <summary>Gives a catalog with the built-in roles behind its own; a role that it has itself stays, and so do its areas and words.</summary>
    internal static RoleCatalog AddedTo(RoleCatalog catalog)
    {
        Dictionary<string, ResponsibilityArea> areas = catalog.Areas.ToDictionary(static area => area.Id);
        return Roles.All
            .Where(builtIn => !catalog.TryGet(builtIn.Id, out _))
            .Aggregate(catalog, (all, builtIn) => all.With(Place(builtIn, areas)));
    }

    /// <summary>Moves a role to other areas of the same ids: a catalog has one area for an id.</summary>
    private static Role Place(Role role, Dictionary<string, ResponsibilityArea> areas) => new(
        role.Id,
        role.Title,
        role.Mandate,
        role.Focus,
        role.Responsibilities.Select(given => new Responsibility(given.Id, areas.GetValueOrDefault(given.Area.Id, given.Area), given.Statement)),
        role.Abbreviation,
        role.DefiningResponsibility?.Id,
        role.VendorRelationship);
}
