using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Catalog;

/// <summary>A catalog of two roles of one's own and a built-in one.</summary>
internal static class SmallCatalog
{
    public static readonly Role Payroll = OwnRole.Make("payroll-lead", focus: OwnRole.LooksInward(FocusOrientation.Both));
    public static readonly Role Travel = OwnRole.Make("travel-lead", duties: [("travel", "Travels."), ("payroll", "Pays.")]);
    public static readonly RoleCatalog Small = new(Payroll, Travel, Roles.Cio);

    /// <summary>An area that no role of the catalog uses.</summary>
    public static readonly ResponsibilityArea Fleet = OwnRole.Area("fleet");

    /// <summary>The area <c>travel</c> with another name than the role has.</summary>
    public static readonly ResponsibilityArea Trips = new("travel", OwnRole.Text("Trips"));
}
