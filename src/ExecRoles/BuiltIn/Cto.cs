namespace ExecRoles;

public static partial class Roles
{
    /// <summary>Gets the Chief Technology Officer, in English and German: makes the products better with technology, looking outward.</summary>
    public static Role Cto => CtoRole.Value;

    private static class CtoRole
    {
        internal static readonly Role Value = BuiltInRole.Make(
            "cto",
            "CTO",
            FocusOrientation.External,
            VendorScope.Any,
            definingResponsibility: null,
            ("intranets-and-communication-systems", BuiltInAreas.Infrastructure),
            ("engineering-department", BuiltInAreas.Leadership),
            ("product-enhancement", BuiltInAreas.Profit),
            ("technology-in-production", BuiltInAreas.Product),
            ("product-portfolio", BuiltInAreas.Portfolio));
    }
}
