namespace ExecRoles;

/// <summary>The boundaries between built-in roles; those who ask give the roles that tell them.</summary>
internal static class BuiltInBoundaries
{
    internal static Boundary? Between(Role one, Role other) => Find(one, other.Id) ?? Find(other, one.Id);

    /// <summary>Lists the boundaries of these roles among themselves.</summary>
    internal static IEnumerable<Boundary> Among(IEnumerable<Role> tellers, Func<RoleId, bool> isAmongThem) =>
        tellers.SelectMany(static role => role.BuiltInBoundaries).Where(boundary => isAmongThem(boundary.First) && isAmongThem(boundary.Second));

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
