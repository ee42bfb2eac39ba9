namespace ExecRoles;

/// <summary>Who is responsible for what: areas by roles.</summary>
/// <remarks>
/// Immutable and thread-safe. What a role does not list is not denied. <see cref="ResponsibilityMatrixRendering"/> shows a matrix as
/// text, Markdown,
/// HTML or CSV.
/// </remarks>
public sealed class ResponsibilityMatrix
{
    internal ResponsibilityMatrix(IReadOnlyList<Role> roles, AreaOrder order, Wording wording)
    {
        Roles = roles;
        List<ResponsibilityArea> areas = [];
        foreach (AreaResponsibilities area in RoleAspects.InOrder([.. roles], order))
        {
            areas.Add(area.Area);
        }

        Areas = new ReadOnlyList<ResponsibilityArea>(areas.ToArray());
        Wording = wording;
    }

    /// <summary>Gets the areas, in the order of the catalog: those in which at least one of the roles has a responsibility.</summary>
    public IReadOnlyList<ResponsibilityArea> Areas { get; }

    /// <summary>Gets the roles, in the order of the catalog.</summary>
    public IReadOnlyList<Role> Roles { get; }

    internal readonly Wording Wording;

    /// <summary>Says whether a role lists a responsibility in an area.</summary>
    /// <param name="areaId">The id of the area; any string is allowed.</param>
    /// <param name="roleId">The id of the role; any string is allowed.</param>
    /// <returns><see langword="true"/> if it lists one; <see langword="false"/> does not mean that it has none.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public bool Lists(string areaId, string roleId) => Find(areaId, roleId) is { } role && role.Areas.Find(areaId) is not null;

    /// <summary>Says whether the defining responsibility of a role is in an area.</summary>
    /// <param name="areaId">The id of the area; any string is allowed.</param>
    /// <param name="roleId">The id of the role; any string is allowed.</param>
    /// <returns><see langword="true"/> if it is there.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public bool IsCore(string areaId, string roleId) => Find(areaId, roleId)?.DefiningResponsibility?.Area.Id == areaId;

    /// <summary>Returns the ids of the roles.</summary>
    /// <returns>The ids, such as <c>cio, cto</c>; the same in every language.</returns>
    public override string ToString() => string.Join(", ", Roles);

    private Role? Find(string areaId, string roleId)
    {
        ArgumentNullException.ThrowIfNull(areaId);
        ArgumentNullException.ThrowIfNull(roleId);
        foreach (Role role in Roles)
        {
            if (role.Id.Value == roleId)
            {
                return role;
            }
        }

        return null;
    }
}
