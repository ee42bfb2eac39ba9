namespace ExecRoles;

public static partial class Roles
{
    /// <summary>Gets the Chief Technology Officer, in English and German: makes the products better with technology, looking outward.</summary>
    public static Role Cto => CtoRole.Value;

    private static class CtoRole
    {
        internal static readonly Role Value = new BuiltInRole("cto", "CTO")
            .AnswersFor("intranets-and-communication-systems", BuiltInAreas.Infrastructure)
            .AnswersFor("engineering-department", BuiltInAreas.Leadership)
            .AnswersFor("product-enhancement", BuiltInAreas.Profit)
            .AnswersFor("technology-in-production", BuiltInAreas.Product)
            .AnswersFor("product-portfolio", BuiltInAreas.Portfolio)
            .Make(FocusOrientation.External, VendorScope.Any);
    }
}
