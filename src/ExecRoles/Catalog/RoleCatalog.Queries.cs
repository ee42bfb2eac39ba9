namespace ExecRoles;

public sealed partial class RoleCatalog
{
    /// <summary>Gets the roles that look in one direction.</summary>
    /// <param name="orientation">The direction; <see cref="FocusOrientation.Both"/> means the roles that look both ways, not any way.</param>
    /// <returns>The roles, in the order of the catalog; empty if there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="orientation"/> is not a defined value.</exception>
    public IReadOnlyList<Role> WhereFocus(FocusOrientation orientation)
    {
        orientation.Require(nameof(orientation));
        return new ReadOnlyList<Role>(Array.FindAll(roles, role => role.Focus.Orientation == orientation));
    }

    /// <summary>Gets the roles that answer for something in an area.</summary>
    /// <param name="area">The area; it is matched by its id.</param>
    /// <returns>The roles, in the order of the catalog; empty if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Role> WhereResponsibilityIn(ResponsibilityArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return WhereResponsibilityIn(area.Id);
    }

    /// <summary>Gets the roles that answer for something in the area with an id.</summary>
    /// <param name="areaId">The id of the area.</param>
    /// <returns>The roles, in the order of the catalog; empty if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="areaId"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Role> WhereResponsibilityIn(string areaId)
    {
        ArgumentNullException.ThrowIfNull(areaId);
        return new ReadOnlyList<Role>(Array.FindAll(roles, role => role.Responsibilities.Any(given => given.Area.Id == areaId)));
    }

    /// <summary>Gets all roles that a classification of occupations files under a code.</summary>
    /// <param name="scheme">The classification, such as <see cref="OccupationSchemes.Esco"/>, exactly as it is written; any string is allowed.</param>
    /// <param name="code">The code, such as <c>1330.2</c>, exactly as it is written; any string is allowed.</param>
    /// <returns>The roles, in the order of the catalog, whatever the version of the classification and however well the code fits; empty if there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public IReadOnlyList<Role> WhereCode(string scheme, string code)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(code);
        return new ReadOnlyList<Role>(Array.FindAll(roles, role => role.Codes.Any(given => given.Scheme == scheme && given.Code == code)));
    }
}
