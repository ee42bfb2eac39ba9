using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Catalog;

/// <summary>A catalog with a boundary of its own and a built-in one.</summary>
internal static class BoundaryExample
{
    public static readonly Role Payroll = OwnRole.Make("payroll-lead");
    public static readonly Role Travel = OwnRole.Make("travel-lead", duties: [("travel", "Travels.")]);
    public static readonly Boundary Own = new("travel-lead", "payroll-lead", OwnRole.Text("One sends, the other pays.")) { Sources = [Source.CommonKnowledge] };
    public static readonly Boundary OtherCioAndCto = new("cto", "cio", OwnRole.Text("One runs it, the other builds it."));
    public static readonly RoleCatalog Example = new(Payroll, Travel, Roles.Cio, Roles.Cto) { Boundaries = [Own] };

    /// <summary>Lists the pairs of a catalog that have a boundary.</summary>
    public static string[] Shown(RoleCatalog catalog) => [.. catalog.Boundaries.Select(static boundary => boundary.ToString())];

    /// <summary>Finds the boundary of a pair, or null.</summary>
    public static Boundary? Found(RoleCatalog catalog, string first, string second) =>
        catalog.TryGetBoundary(first, second, out Boundary? boundary) ? boundary : null;
}
