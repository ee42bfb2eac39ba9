namespace ExecRoles.AspNetCore;

/// <summary>A role in few words, in one language.</summary>
/// <param name="Id">The id of the role.</param>
/// <param name="Abbreviation">The abbreviation, such as CIO, if there is one.</param>
/// <param name="Title">The title.</param>
/// <param name="Mandate">What the role is there for, in one sentence.</param>
internal sealed record RoleSummary(RoleId Id, string? Abbreviation, string Title, string Mandate)
{
    internal static RoleSummary[] Of(RoleCatalog catalog, string language) =>
        [.. catalog.Select(role => new RoleSummary(role.Id, role.Abbreviation, role.Title.In(language), role.Mandate.In(language)))];
}
