namespace ExecRoles;

public static partial class Roles
{
    /// <summary>Gets the Chief Information Officer, in English and German: manages the company's own technology, looking inward.</summary>
    public static Role Cio => CioRole.Value;

    private static class CioRole
    {
        internal static readonly Role Value = new BuiltInRole("cio", "CIO")
            .AnswersFor("communication-capacity", BuiltInAreas.Infrastructure)
            .AnswersFor("it-operations", BuiltInAreas.Operations)
            .AnswersFor("efficiency-through-technology", BuiltInAreas.Efficiency)
            .AnswersFor("user-access-and-training", BuiltInAreas.Users)
            .AnswersAboveAllFor("profit-strategy", BuiltInAreas.Profit)
            .AnswersFor("it-department", BuiltInAreas.Leadership)
            .Make(FocusOrientation.Internal, VendorScope.Technology);
    }
}
