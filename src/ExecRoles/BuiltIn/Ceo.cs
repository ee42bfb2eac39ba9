namespace ExecRoles;

public static partial class Roles
{
    /// <summary>Gets the Chief Executive Officer, in English and German: leads the company as a whole.</summary>
    public static Role Ceo => CeoRole.Value;

    private sealed class CeoRole() : BuiltInRole(
        "ceo", "CEO", titleSources: "W:qonto.com/de/glossar/ceo; W:tillmannconsulting.de (CxO titles); W:de.wikipedia.org/wiki/Vorstandsvorsitzender")
    {
        internal static readonly Role Value = new CeoRole()
            .AnswersAboveAllFor("company-leadership", BuiltInAreas.Leadership, "E:1120.3; I:1120(d); W:de.wikipedia.org/wiki/Vorstandsvorsitzender (joint responsibility of the board of an AG)")
            .AnswersFor("company-direction", BuiltInAreas.Strategy, "I:1120(c); O:11-1011.00#8826")
            .AnswersFor("leadership-team", BuiltInAreas.Leadership, "O:11-1011.00#8831; I:1120(j); C (in an AG the supervisory board appoints board members)")
            .AnswersFor("resource-allocation", BuiltInAreas.Portfolio, "I:1120(f); O:11-1011.00#8823")
            .AnswersFor("performance-review", BuiltInAreas.Efficiency, "I:1120(g); O:11-1011.00#8825; O:11-1011.00#8836")
            .AnswersFor("company-representation", BuiltInAreas.Stakeholders, "I:1120(i); O:11-1011.00#8839; O:11-1011.00#8852")
            .AnswersFor("board-reporting", BuiltInAreas.Governance, "E:1120.3; I:1120(b); O:11-1011.00#8824")
            .AnswersFor("lawful-conduct", BuiltInAreas.Governance, "I:1120(k)")
            .Make(FocusOrientation.Both, VendorScope.Any, "O:11-1011.00#8829 (contracts with suppliers and distributors); C (delegation)");

        internal override OccupationCode[] Codes() =>
        [
            BuiltInCode.Esco(
                "1120.3",
                "6c3fd65e-2d24-47d8-bc22-9e93512bdcc2",
                MappingStrength.Exact,
                "chief executive officer",
                "Geschäftsführer/Geschäftsführerin",
                "alternative labels also cover chairman, president and managing director; no German label \"CEO\""),
            BuiltInCode.Isco("1120", MappingStrength.Broad, "Managing directors and chief executives", "also managing directors, regional managers, board members; ESCO puts the COO here too"),
            BuiltInCode.Onet("11-1011.00", MappingStrength.Broad, "Chief Executives", "title listed; the code also lists CFO, CIO, CISO, COO, CTO, diversity, innovation, nursing and administrative officers"),
        ];
    }
}
