namespace ExecRoles;

public static partial class Roles
{
    /// <summary>Gets the Chief Information Officer, in English and German: manages the company's own technology, looking inward.</summary>
    public static Role Cio => CioRole.Value;

    private static class CioRole
    {
        internal static readonly Role Value = BuiltInRole.Make(
            "cio",
            "CIO",
            FocusOrientation.Internal,
            VendorScope.Technology,
            "profit-strategy",
            ("communication-capacity", BuiltInAreas.Infrastructure),
            ("it-operations", BuiltInAreas.Operations),
            ("efficiency-through-technology", BuiltInAreas.Efficiency),
            ("user-access-and-training", BuiltInAreas.Users),
            ("profit-strategy", BuiltInAreas.Profit),
            ("it-department", BuiltInAreas.Leadership));
    }
}
