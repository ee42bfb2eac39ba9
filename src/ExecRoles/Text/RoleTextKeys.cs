namespace ExecRoles;

/// <summary>Builds the keys of all texts from ids; the one place that knows their form.</summary>
internal static class RoleTextKeys
{
    /// <summary>The first parts of keys that do not belong to a role, and so cannot be role ids.</summary>
    internal static readonly IReadOnlyList<string> Roots = new ReadOnlyList<string>(
        ["areas", "aspects", "boundaries", "codes", "orientations", "outcomes", "scopes", "sources", "strengths", "styles", "words"]);

    internal static string ForTitle(string roleId) => roleId + ".title";

    internal static string ForMandate(string roleId) => roleId + ".mandate";

    internal static string ForFocus(string roleId) => roleId + ".focus";

    internal static string ForFocusAudience(string roleId) => roleId + ".focus.audience";

    internal static string ForResponsibility(string roleId, string responsibilityId) => roleId + ".responsibilities." + responsibilityId;

    internal static string ForVendors(string roleId) => roleId + ".vendors";

    internal static string ForVendorsWhich(string roleId) => roleId + ".vendors.which";

    internal static string ForVendorsPurpose(string roleId) => roleId + ".vendors.purpose";

    internal static string ForArea(string areaId) => "areas." + areaId;

    internal static string ForAreaDescription(string areaId) => "areas." + areaId + ".description";

    internal static string ForAspect(string aspectId) => "aspects." + aspectId;
}
