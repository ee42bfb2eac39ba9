namespace ExecRoles;

public static partial class Roles
{
    /// <summary>Gets the Chief Information Security Officer, in English and German: protects the company's information.</summary>
    public static Role Ciso => CisoRole.Value;

    private sealed class CisoRole() : BuiltInRole(
        "ciso", "CISO", titleSources: "W:gehalt.de/beruf/chief-information-security-officer-ciso; W:dataguard.de/blog/informationssicherheitsbeauftragter-ciso; E:2529.1; C (the German forms)")
    {
        internal static readonly Role Value = new CisoRole()
            .AnswersAboveAllFor("information-protection", BuiltInAreas.Security, "E:2529.1; D:ENISA European Cybersecurity Skills Framework, CISO profile")
            .AnswersFor("security-strategy", BuiltInAreas.Strategy, "D:ENISA European Cybersecurity Skills Framework, CISO profile; D:Guidelines for Cyber Security Roles, cyber.gov.au")
            .AnswersFor("security-policy", BuiltInAreas.Governance, "E:2529.1; O:15-1299.05#21771; O:15-1299.05#21781")
            .AnswersFor("security-risk", BuiltInAreas.Governance, "O:15-1299.05#21778; W:ncae.jdoner.me/dcwf/EN-901")
            .AnswersFor("incident-response", BuiltInAreas.Security, "O:15-1299.05#21774; D:Guidelines for Cyber Security Roles, cyber.gov.au")
            .AnswersFor("security-awareness", BuiltInAreas.Users, "O:15-1299.05#21783; W:ing-buero-ludwig.de/ciso; D:Guidelines for Cyber Security Roles, cyber.gov.au")
            .AnswersFor("supplier-security", BuiltInAreas.Security, "D:ISM-0731, cyber.gov.au; W:ncae.jdoner.me/dcwf/EN-901")
            .AnswersFor("security-reporting", BuiltInAreas.Stakeholders, "W:ing-buero-ludwig.de/ciso; D:ENISA European Cybersecurity Skills Framework, CISO profile")
            .StandsApartFrom("cio", "W:securityintelligence.com/building-an-effective-ciso-cio-partnership; W:byght.io (ISB/CISO)")
            .StandsApartFrom("cto", "C")
            .Make(FocusOrientation.Internal, VendorScope.Any, "D:ISM-0731, cyber.gov.au; W:ncae.jdoner.me/dcwf/EN-901 (tasks T1018 and T1148); C (right to object)");

        internal override OccupationCode[] Codes() =>
        [
            BuiltInCode.Esco(
                "2529.1",
                "276ba420-ef09-4a0e-b215-2c2e2f80ad28",
                MappingStrength.Close,
                "chief ICT security officer",
                "IT-Sicherheitsleiter/IT-Sicherheitsleiterin",
                "named for ICT only; alternative labels mix in officers and administrators below the CISO"),
            BuiltInCode.Isco("2529", MappingStrength.Broad, "Database and network professionals not elsewhere classified", "a group of professionals, not managers; lumps data miners, forensic and security specialists"),
            BuiltInCode.Onet("11-1011.00", MappingStrength.Broad, "Chief Executives", "title listed; lumps most C-level roles"),
            BuiltInCode.Onet("11-3021.00", MappingStrength.Broad, "Computer and Information Systems Managers", "the same title is listed here too; all IT managers"),
        ];
    }
}
