namespace ExecRoles.AspNetCore;

/// <summary>An area of a matrix.</summary>
/// <param name="Id">The id of the area.</param>
/// <param name="Name">The name of the area.</param>
/// <param name="ListedBy">The roles that list a responsibility in it.</param>
/// <param name="CoreOf">Those of them whose defining responsibility is in it.</param>
internal sealed record MatrixArea(string Id, string Name, RoleId[] ListedBy, RoleId[] CoreOf);
