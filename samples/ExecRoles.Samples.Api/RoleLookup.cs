namespace ExecRoles.Samples.Api;

/// <summary>Finds roles by what stands in an address.</summary>
internal static class RoleLookup
{
    /// <summary>Gets the role with an id, in upper or lower case.</summary>
    /// <exception cref="KeyNotFoundException">There is no such role; the message lists known ids and the nearest one.</exception>
    internal static Role Find(this RoleCatalog catalog, string id) =>
        catalog.TryGet(id.ToLowerInvariant(), out Role? role) ? role : catalog[id];
}
