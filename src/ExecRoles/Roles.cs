namespace ExecRoles;

/// <summary>The built-in roles, in English and German, for code that needs no other catalog.</summary>
/// <remarks>
/// Thread-safe; a role is made when it is first used, and none pays for the others. <see cref="Responsibility.Sources"/> and its kin tell where
/// each fact comes from.
/// <c>using static ExecRoles.Roles;</c> lets code say <c>Cio</c> and <c>Cto</c>.
/// </remarks>
public static partial class Roles
{
    /// <summary>Gets the catalog of all built-in roles.</summary>
    public static RoleCatalog All => BuiltInCatalog.Value;

    /// <summary>Lays two or more roles side by side.</summary>
    /// <param name="first">The first role; its areas come first.</param>
    /// <param name="second">The second role.</param>
    /// <param name="others">More roles.</param>
    /// <returns>The comparison, with all texts in all languages that they have.</returns>
    /// <exception cref="ArgumentNullException">A role is <see langword="null"/>.</exception>
    public static RoleComparison Compare(Role first, Role second, params Role[] others)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(others);
        return ComparisonBuilder.Compare([first, second, .. others], BoundaryBetween, Wording.BuiltIn, nameof(others));
    }

    /// <summary>Lays two or more roles side by side.</summary>
    /// <param name="roles">The roles; the areas of the first come first.</param>
    /// <returns>The comparison, with all texts in all languages that they have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are fewer than two roles.</exception>
    public static RoleComparison Compare(IEnumerable<Role> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return ComparisonBuilder.Compare([.. roles], BoundaryBetween, Wording.BuiltIn, nameof(roles));
    }

    /// <summary>Gets the role that tells the built-in boundaries of one: the built-in role, where another has its id.</summary>
    internal static Role TellerFor(Role role) => role.TellsBoundaries || !BuiltInRoleIds.Has(role.Id.Value) ? role : All[role.Id];

    private static Boundary? BoundaryBetween(Role one, Role other) => BuiltInBoundaries.Between(TellerFor(one), TellerFor(other));

    private static class BuiltInCatalog
    {
        internal static readonly RoleCatalog Value = new(
            Ceo,
            Cfo,
            Coo,
            Cio,
            Cto,
            Ciso,
            Cdo,
            Cpo,
            Cmo,
            Chro);
    }
}
