namespace ExecRoles;

public static partial class Roles
{
    /// <summary>Gets the Chief Information Officer, in English and German: manages the company's own technology, looking inward.</summary>
    public static Role Cio => CioRole.Value;

    private sealed class CioRole() : BuiltInRole(
        "cio", "CIO", titleSources: "E:1330.2; W:de.wikipedia.org/wiki/IT-Leiter")
    {
        internal static readonly Role Value = new CioRole()
            .AnswersFor("communication-capacity", BuiltInAreas.Infrastructure, SourceTexts)
            .AnswersFor("it-operations", BuiltInAreas.Operations, SourceTexts)
            .AnswersFor("efficiency-through-technology", BuiltInAreas.Efficiency, SourceTexts)
            .AnswersFor("user-access-and-training", BuiltInAreas.Users, SourceTexts)
            .AnswersAboveAllFor("profit-strategy", BuiltInAreas.Profit, SourceTexts)
            .AnswersFor("it-department", BuiltInAreas.Leadership, SourceTexts)
            .StandsApartFrom("coo", "W:ora.it.com (CIO and COO)")
            .Make(FocusOrientation.Internal, VendorScope.Technology, SourceTexts);

        internal override OccupationCode[] Codes() =>
        [
            BuiltInCode.Esco(
                "1330.2",
                "82f90e87-de92-4678-adae-61d3e5f7e1e4",
                MappingStrength.Exact,
                "chief information officer",
                "IT-Leiter/IT-Leiterin",
                "shares the label \"IT director\" with CTO"),
            BuiltInCode.Isco("1330", MappingStrength.Broad, "Information and communications technology service managers", "names the chief information officer as an example; lumps all IT managers"),
            BuiltInCode.Onet("11-1011.00", MappingStrength.Broad, "Chief Executives", "title listed; lumps most C-level roles; IT tasks are in 11-3021.00"),
        ];
    }
}
