namespace ExecRoles;

public static partial class Roles
{
    /// <summary>Gets the Chief Human Resources Officer, in English and German: gives the company the people it needs.</summary>
    public static Role Chro => ChroRole.Value;

    private sealed class ChroRole() : BuiltInRole(
        "chro", "CHRO", titleSources: "W:hrworks.de (CHRO); W:businessinsider.de/gruenderszene (CHRO, People); W:wk-personalberatung.de/chro; W:hrblue.com/de/personalleiter")
    {
        internal static readonly Role Value = new ChroRole()
            .AnswersAboveAllFor("workforce-supply", BuiltInAreas.People, "O:11-3121.00#1000; O:11-3121.00#995; E:1212.2; I:1212(b)")
            .AnswersFor("people-strategy", BuiltInAreas.Strategy, "W:kienbaum.com/glossar (CHRO); W:hrworks.de (CHRO)")
            .AnswersFor("culture-and-organisation", BuiltInAreas.People, "W:kienbaum.com/glossar (CHRO); W:techtarget.com (HR titles)")
            .AnswersFor("learning-and-succession", BuiltInAreas.People, "O:11-3121.00#992; E:1212.2; W:kienbaum.com/glossar (CHRO)")
            .AnswersFor("pay-and-benefits", BuiltInAreas.People, "O:11-3121.00#988; O:11-3121.00#982; E:1212.2")
            .AnswersFor("labour-relations", BuiltInAreas.Stakeholders, "O:11-3121.00#999; I:1212(c); W:de.wiki.li/Arbeitsdirektor")
            .AnswersFor("employment-compliance", BuiltInAreas.Governance, "I:1212(h); O:11-3121.00#987")
            .AnswersFor("hr-services", BuiltInAreas.Operations, "O:11-3121.00#982; W:hrdailyadvisor.blr.com (CHRO, CPO)")
            .StandsApartFrom("cfo", "C")
            .StandsApartFrom("coo", "C")
            .Make(FocusOrientation.Internal, VendorScope.Any, "O:11-3121.00#1007; W:seamlesshr.com/?p=36916; C (works council)");

        internal override OccupationCode[] Codes() =>
        [
            BuiltInCode.Esco(
                "1212.2",
                "f605bcd2-90b6-45a0-a558-d05016d68a77",
                MappingStrength.Broad,
                "human resources manager",
                "Führungskraft im Personalwesen",
                "no C-level concept; labels range from HR director to human resources specialist"),
            BuiltInCode.Isco("1212", MappingStrength.Broad, "Human resource managers", "every level of personnel management"),
            BuiltInCode.Onet("11-3121.00", MappingStrength.Broad, "Human Resources Managers", "inferred from the function; \"Human Resources Director\" is listed, \"Chief Human Resources Officer\" is not"),
        ];
    }
}
