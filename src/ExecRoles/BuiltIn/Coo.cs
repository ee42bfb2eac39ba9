namespace ExecRoles;

public static partial class Roles
{
    /// <summary>Gets the Chief Operating Officer, in English and German: keeps the daily business running.</summary>
    public static Role Coo => CooRole.Value;

    private sealed class CooRole() : BuiltInRole(
        "coo", "COO", titleSources: "W:onpulson.de/lexikon/chief-operating-officer; W:startupedia.net (COO); C (the German forms are descriptive)")
    {
        internal static readonly Role Value = new CooRole()
            .AnswersAboveAllFor("daily-business", BuiltInAreas.Operations, "E:1120.4; W:de.wikipedia.org/wiki/Chief_Operating_Officer")
            .AnswersFor("strategy-execution", BuiltInAreas.Strategy, "E:1120.4 (goals); W:startupedia.net (COO)")
            .AnswersFor("process-improvement", BuiltInAreas.Efficiency, "O:11-1021.00#20699; W:de.wikipedia.org/wiki/Chief_Operating_Officer")
            .AnswersFor("unit-coordination", BuiltInAreas.Leadership, "O:11-1011.00#8835; O:11-1021.00#933")
            .AnswersFor("capacity-planning", BuiltInAreas.Operations, "W:de.wikipedia.org/wiki/Chief_Operating_Officer; O:11-1021.00#20708")
            .AnswersFor("supply-performance", BuiltInAreas.Operations, "O:11-1021.00#20702")
            .AnswersFor("operating-standards", BuiltInAreas.Governance, "E:1120.4; O:11-1021.00#20704")
            .StandsApartFrom("ceo", "E:1120.3; E:1120.4; W:startupedia.net (COO)")
            .StandsApartFrom("cfo", "W:nicolasboucher.online/ceo-vs-cfo-vs-coo; W:articlealley.com/amp/news/23186")
            .Make(FocusOrientation.Internal, VendorScope.Any, "O:11-1021.00#20702; W:capacity-building.com (COO); C (changing source)");

        internal override OccupationCode[] Codes() =>
        [
            BuiltInCode.Esco(
                "1120.4",
                "c64a6e4e-5b38-4f93-b26d-aded817aeaf3",
                MappingStrength.Exact,
                "chief operating officer",
                "Leiter des operativen Geschäftsbereichs/Leiterin des operativen Geschäftsbereichs",
                "alternative labels also cover deputy CEO, administrative officer, managing director; no label \"COO\" in either language"),
            BuiltInCode.Isco("1120", MappingStrength.Broad, "Managing directors and chief executives", "group assigned by ESCO; ISCO does not name the COO"),
            BuiltInCode.Onet("11-1011.00", MappingStrength.Broad, "Chief Executives", "title listed; lumps most C-level roles"),
            BuiltInCode.Onet("11-1021.00", MappingStrength.Broad, "General and Operations Managers", "task source only: all general and operations managers, mostly below the COO; title not listed"),
        ];
    }
}
