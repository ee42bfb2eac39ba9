namespace ExecRoles;

public static partial class Roles
{
    /// <summary>Gets the Chief Marketing Officer, in English and German: builds the brand and creates demand.</summary>
    public static Role Cmo => CmoRole.Value;

    private sealed class CmoRole() : BuiltInRole(
        "cmo", "CMO", titleSources: "W:businessinsider.de/gruenderszene (CMO); W:svenvonloh.de (CMO); W:digital-minds.de (CMO); E:1221.3")
    {
        internal static readonly Role Value = new CmoRole()
            .AnswersAboveAllFor("market-demand", BuiltInAreas.Market, "E:1221.3; O:11-2021.00#20709")
            .AnswersFor("marketing-strategy", BuiltInAreas.Strategy, "O:11-2021.00#951; O:11-2032.00#21237 (target groups)")
            .AnswersFor("brand-management", BuiltInAreas.Market, "O:11-2032.00#21229; W:de.wikipedia.org/wiki/Chief_Marketing_Officer")
            .AnswersFor("market-research", BuiltInAreas.Market, "O:11-2021.00#963; O:11-2021.00#958")
            .AnswersFor("campaigns-and-channels", BuiltInAreas.Market, "E:1221.3; O:11-2021.00#20709")
            .AnswersFor("pricing-and-offers", BuiltInAreas.Market, "O:11-2021.00#950; I:1221(b)")
            .AnswersFor("marketing-return", BuiltInAreas.Efficiency, "E:1221.3; O:11-2011.00#3239")
            .AnswersFor("marketing-organisation", BuiltInAreas.Leadership, "O:11-2021.00#954; O:11-2021.00#956")
            .StandsApartFrom("cdo", "C")
            .StandsApartFrom("cpo", "W:chief-product.com/?p=5306")
            .Make(FocusOrientation.External, VendorScope.Any, "O:11-2032.00#21231 (agencies); O:11-2011.00#3224 (agencies); W:4cornerresources.com (software); C (competing offers)");

        internal override OccupationCode[] Codes() =>
        [
            BuiltInCode.Esco(
                "1221.3",
                "0ddbf393-38f1-4c22-b14c-fe775008f321",
                MappingStrength.Exact,
                "chief marketing officer",
                "Marketingleiter/Marketingleiterin",
                "alternative labels mix in chief commercial officer; no label \"CMO\""),
            BuiltInCode.Isco("1221", MappingStrength.Broad, "Sales and marketing managers", "sales and marketing at every management level"),
            BuiltInCode.Onet("11-2021.00", MappingStrength.Broad, "Marketing Managers", "inferred from the function; \"Marketing Director\" is listed, \"Chief Marketing Officer\" is not; all levels"),
        ];
    }
}
