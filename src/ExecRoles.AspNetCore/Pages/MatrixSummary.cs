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
