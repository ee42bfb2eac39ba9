namespace ExecRoles.Benchmarks.FirstUse;

/// <summary>The keys of the texts that <see cref="FirstUseProbe"/> reads from the CIO.</summary>
internal static class CioTextKeys
{
    private const string Id = "cio";

    internal static IReadOnlyList<string> Title { get; } = [RoleTextKeys.ForTitle(Id)];

    internal static IReadOnlyList<string> All { get; } =
    [
        .. Title,
        RoleTextKeys.ForMandate(Id),
        RoleTextKeys.ForFocus(Id),
        RoleTextKeys.ForFocusAudience(Id),
        .. Roles.Cio.Responsibilities.SelectMany(static given => (string[])
        [
            RoleTextKeys.ForResponsibility(Id, given.Id),
            RoleTextKeys.ForArea(given.Area.Id),
            RoleTextKeys.ForAreaDescription(given.Area.Id),
        ]),
        RoleTextKeys.ForVendors(Id),
        RoleTextKeys.ForVendorsWhich(Id),
        RoleTextKeys.ForVendorsPurpose(Id),
    ];
}
