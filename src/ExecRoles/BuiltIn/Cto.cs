namespace ExecRoles;

public static partial class Roles
{
    /// <summary>Gets the Chief Technology Officer, in English and German: makes the products better with technology, looking outward.</summary>
    public static Role Cto => CtoRole.Value;

    private sealed class CtoRole() : BuiltInRole(
        "cto", "CTO", titleSources: "E:1330.3; W:onpulson.de/19941; W:de.wikipedia.org/wiki/Chief_Technical_Officer")
    {
        internal static readonly Role Value = new CtoRole()
            .AnswersFor("intranets-and-communication-systems", BuiltInAreas.Infrastructure, SourceTexts)
            .AnswersFor("engineering-department", BuiltInAreas.Leadership, SourceTexts)
            .AnswersFor("product-enhancement", BuiltInAreas.Profit, SourceTexts)
            .AnswersFor("technology-in-production", BuiltInAreas.Product, SourceTexts)
            .AnswersFor("product-portfolio", BuiltInAreas.Portfolio, SourceTexts)
            .StandsApartFrom("cio", SourceTexts)
            .Make(FocusOrientation.External, VendorScope.Any, SourceTexts);

        internal override OccupationCode[] Codes() =>
        [
            BuiltInCode.Esco(
                "1330.3",
                "7b1b5da8-573a-49bb-a38e-68725a949f4f",
                MappingStrength.Exact,
                "chief technology officer",
                "Technischer Leiter/Technische Leiterin",
                "labels mix in IT director and chief digital officer; its scope note about a level above the CEO looks like an error"),
            BuiltInCode.Isco("1330", MappingStrength.Broad, "Information and communications technology service managers", "group assigned by ESCO; ISCO does not name the CTO; product technology is not covered"),
            BuiltInCode.Onet("11-1011.00", MappingStrength.Broad, "Chief Executives", "titles \"Chief Technical Officer\" and \"Chief Technology Officer\" listed; lumps most C-level roles"),
        ];
    }
}
