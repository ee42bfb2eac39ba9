namespace ExecRoles;

public static partial class Roles
{
    /// <summary>Gets the Chief Financial Officer, in English and German: keeps the company solvent and accounts for its money.</summary>
    public static Role Cfo => CfoRole.Value;

    private sealed class CfoRole() : BuiltInRole(
        "cfo", "CFO", titleSources: "W:quillbot.com/de/blog/abkuerzungen/cfo; W:anandapedia.com/de/Chief_Financial_Officer; W:weser-kurier.de/arid,1720739; W:kurier.at/2.537.067")
    {
        internal static readonly Role Value = new CfoRole()
            .AnswersAboveAllFor("financial-steering", BuiltInAreas.Finance, "E:1211.1; O:11-3031.01#20168")
            .AnswersFor("budget-and-forecast", BuiltInAreas.Finance, "O:11-3031.01#8865; I:1211(b)")
            .AnswersFor("financial-reporting", BuiltInAreas.Finance, "O:11-3031.01#8856; E:1211.1")
            .AnswersFor("funding-and-investment", BuiltInAreas.Portfolio, "O:11-3031.01#8870; O:11-3031.00#21324; E:1211.1")
            .AnswersFor("financial-controls", BuiltInAreas.Governance, "O:11-3031.01#8866; O:11-3031.01#8874; O:11-3031.00#21328")
            .AnswersFor("financial-relations", BuiltInAreas.Stakeholders, "O:11-3031.01#8864; O:11-3031.00#21322")
            .AnswersFor("financial-advice", BuiltInAreas.Strategy, "E:1211.1; O:11-3031.01#8868")
            .AnswersFor("cost-transparency", BuiltInAreas.Efficiency, "O:11-3031.01#8867; I:1211(d)")
            .StandsApartFrom("ceo", "W:nicolasboucher.online/ceo-vs-cfo-vs-coo; W:articlealley.com/amp/news/23186")
            .Make(FocusOrientation.Both, VendorScope.Any, "O:11-3031.01#8864; O:11-3031.00#21330; C (software, payment rules and spreading)");

        internal override OccupationCode[] Codes() =>
        [
            BuiltInCode.Esco(
                "1211.1",
                "30f3ea93-882a-4525-841c-1d5b4b64076f",
                MappingStrength.Broad,
                "financial manager",
                "Finanzmanager/Finanzmanagerin",
                "no C-level concept; \"CFO\" and \"chief financial officer\" are alternative labels among lower ones"),
            BuiltInCode.Isco("1211", MappingStrength.Broad, "Finance managers", "all finance managers, also company secretaries; controllers are in 2411"),
            BuiltInCode.Onet("11-1011.00", MappingStrength.Broad, "Chief Executives", "title listed; lumps most C-level roles"),
            BuiltInCode.Onet("11-3031.01", MappingStrength.Narrow, "Treasurers and Controllers", "task source only: funding, accounting and controls without the board function"),
        ];
    }
}
