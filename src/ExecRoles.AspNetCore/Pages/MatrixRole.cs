namespace ExecRoles.AspNetCore;

/// <summary>A role of a matrix.</summary>
/// <param name="Id">The id of the role.</param>
/// <param name="Label">A short name that tells it from the others.</param>
internal sealed record MatrixRole(RoleId Id, string Label);
