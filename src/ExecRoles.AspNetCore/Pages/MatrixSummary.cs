namespace ExecRoles.AspNetCore;

/// <summary>Who is responsible for what, in one language. What a role does not list is not denied.</summary>
/// <param name="Roles">The roles, in the order of the catalog.</param>
/// <param name="Areas">The areas in which a role has a responsibility, in the order of the catalog.</param>
internal sealed record MatrixSummary(MatrixRole[] Roles, MatrixArea[] Areas)
{
    internal static MatrixSummary Of(ResponsibilityMatrix matrix, string language) => new(
        [.. matrix.Roles.Zip(matrix.GetLabels(language), static (role, label) => new MatrixRole(role.Id, label))],
        [.. matrix.Areas.Select(area => AreaOf(matrix, area, language))]);

    private static MatrixArea AreaOf(ResponsibilityMatrix matrix, ResponsibilityArea area, string language) => new(
        area.Id,
        area.Name.In(language),
        [.. matrix.Roles.Where(role => matrix.Lists(area.Id, role.Id)).Select(static role => role.Id)],
        [.. matrix.Roles.Where(role => matrix.IsCore(area.Id, role.Id)).Select(static role => role.Id)]);
}

/// <summary>A role of a matrix.</summary>
/// <param name="Id">The id of the role.</param>
/// <param name="Label">A short name that tells it from the others.</param>
internal sealed record MatrixRole(RoleId Id, string Label);

/// <summary>An area of a matrix.</summary>
/// <param name="Id">The id of the area.</param>
/// <param name="Name">The name of the area.</param>
/// <param name="ListedBy">The roles that list a responsibility in it.</param>
/// <param name="CoreOf">Those of them whose defining responsibility is in it.</param>
internal sealed record MatrixArea(string Id, string Name, RoleId[] ListedBy, RoleId[] CoreOf);
