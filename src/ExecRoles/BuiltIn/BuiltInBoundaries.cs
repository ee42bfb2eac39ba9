namespace ExecRoles;

/// <summary>The boundaries between built-in roles; they are matched by id, so that roles with other texts have them as well.</summary>
internal static class BuiltInBoundaries
{
    internal static readonly BoundaryLookup Lookup = static (one, other) => Find(one, other.Id) ?? Find(other, one.Id);

    /// <summary>Lists the boundaries of these roles among themselves.</summary>
    internal static IEnumerable<Boundary> Among(IEnumerable<Role> roles, Func<RoleId, bool> isAmongThem) =>
        roles.SelectMany(static role => role.BuiltInBoundaries).Where(boundary => isAmongThem(boundary.First) && isAmongThem(boundary.Second));

    private static Boundary? Find(Role teller, RoleId other)
    {
        foreach (Boundary boundary in teller.BuiltInBoundaries)
        {
            if (boundary.Separates(teller.Id, other))
            {
                return boundary;
            }
        }

        return null;
    }
}
