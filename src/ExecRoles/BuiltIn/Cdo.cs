namespace ExecRoles;

public static partial class Roles
{
    /// <summary>Gets the Chief Data Officer, in English and German: makes the company's data reliable and usable.</summary>
    public static Role Cdo => CdoRole.Value;

    private sealed class CdoRole() : BuiltInRole(
        "cdo", "CDO", titleSources: "W:cio.de/a/3684785; W:it-daily.net/?p=155369; C (no German title is settled)")
    {
        internal static readonly Role Value = new CdoRole()
            .AnswersAboveAllFor("data-value", BuiltInAreas.Data, "E:1330.1; W:de.wikipedia.org/wiki/Chief_Data_Officer")
            .AnswersFor("data-strategy", BuiltInAreas.Strategy, "W:ibm.com/de-de/think/topics/chief-data-officer; W:it-daily.net/?p=155369")
            .AnswersFor("data-governance", BuiltInAreas.Governance, "D:44 U.S.C. § 3520; W:ibm.com/de-de/think/topics/chief-data-officer")
            .AnswersFor("data-quality", BuiltInAreas.Data, "D:44 U.S.C. § 3520 (standardised formats); W:de.wikipedia.org/wiki/Chief_Data_Officer")
            .AnswersFor("data-analytics", BuiltInAreas.Data, "E:1330.1 (data mining); W:cio.de/a/3684785; W:dataarchitect.co/blog/what-is-a-chief-data-officer (AI)")
            .AnswersFor("data-platform", BuiltInAreas.Infrastructure, "D:44 U.S.C. § 3520 (with the CIO); W:dataarchitect.co/blog/what-is-a-chief-data-officer")
            .AnswersFor("data-literacy", BuiltInAreas.Users, "W:ibm.com/de-de/think/topics/chief-data-officer")
            .StandsApartFrom("cio", "W:de.wikipedia.org/wiki/Chief_Data_Officer; W:infologistix.de/was-ist-ein-cdo")
            .StandsApartFrom("cto", "W:it-daily.net/?p=155369")
            .StandsApartFrom("ciso", "C")
            .Make(FocusOrientation.Internal, VendorScope.Any, "W:dataarchitect.co/blog/what-is-a-chief-data-officer (platform decisions); C (the rest)");

        internal override OccupationCode[] Codes() =>
        [
            BuiltInCode.Esco(
                "1330.1",
                "e297ec12-4712-40a4-ad98-ba004cacb205",
                MappingStrength.Exact,
                "chief data officer",
                "Leiter der Datenverarbeitung/Leiterin der Datenverarbeitung",
                "description fits; German preferred label misleads; includes chief analytics officer"),
            BuiltInCode.Isco("1330", MappingStrength.Broad, "Information and communications technology service managers", "group assigned by ESCO; lumps CIO, CTO and all IT managers; ISCO does not name the CDO"),
            BuiltInCode.NoOnet("no title; O*NET's \"CDO\" is Chief Diversity Officer"),
        ];
    }
}
