namespace ExecRoles;

/// <summary>Moves a role to a catalog's areas.</summary>
internal static class RolePlacement
{
    /// <summary>Gives the role with other areas of the same ids, or the role itself where these are the ones that it has.</summary>
    internal static Role On(Role role, Func<ResponsibilityArea, ResponsibilityArea> areaFor)
    {
        Responsibility[] placed = [.. role.Responsibilities.Select(responsibility => On(responsibility, areaFor(responsibility.Area)))];
        return placed.SequenceEqual(role.Responsibilities)
            ? role
            : new Role(
                role.Id, role.Title, role.Mandate, role.Focus, placed, role.Abbreviation, role.DefiningResponsibility?.Id, role.VendorRelationship);
    }

    private static Responsibility On(Responsibility responsibility, ResponsibilityArea area) =>
        area.Equals(responsibility.Area) ? responsibility : new Responsibility(responsibility.Id, area, responsibility.Statement);
}
