namespace ExecRoles.Tool.Shell;

/// <summary>Finds roles by what a user types.</summary>
internal static class RoleLookup
{
    /// <summary>Gets the role with an id in any letter case.</summary>
    /// <exception cref="UsageException">There is no such role; the message names known ids and the nearest one.</exception>
    internal static Role Find(this RoleCatalog catalog, string typed)
    {
        try
        {
            return catalog.TryGet(typed.ToLowerInvariant(), out Role? role) ? role : catalog[typed];
        }
        catch (KeyNotFoundException exception)
        {
            throw new UsageException(exception.Message, exception);
        }
    }
}
