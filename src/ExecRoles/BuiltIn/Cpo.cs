namespace ExecRoles;

public static partial class Roles
{
    /// <summary>Gets the Chief Product Officer, in English and German: decides which products the company offers.</summary>
    public static Role Cpo => CpoRole.Value;

    private sealed class CpoRole() : BuiltInRole(
        "cpo", "CPO", titleSources: "W:digital-minds.de (CPO); W:techminds.de/jobprofile/chief-product-officer; C (German forms beside Produktvorstand and Produktleitung)")
    {
        internal static readonly Role Value = new CpoRole()
            .AnswersAboveAllFor("product-direction", BuiltInAreas.Product, "E:1223.3; W:purplequarter.com/cto-vs-cpo")
            .AnswersFor("product-strategy", BuiltInAreas.Strategy, "E:1223.3")
            .AnswersFor("product-roadmap", BuiltInAreas.Portfolio, "E:1223.3")
            .AnswersFor("product-lifecycle", BuiltInAreas.Portfolio, "W:climbtheladder.com/what-is-cpo-in-business; W:digital-minds.de (CPO)")
            .AnswersFor("customer-insight", BuiltInAreas.Users, "E:1223.3; W:techtarget.com (CPO)")
            .AnswersFor("product-launch", BuiltInAreas.Market, "E:1223.3")
            .AnswersFor("product-results", BuiltInAreas.Market, "E:1223.3 (revenue growth); W:purplequarter.com/cto-vs-cpo (use)")
            .AnswersFor("product-organisation", BuiltInAreas.Leadership, "E:1223.3 (product managers); W:qrpinternational.ch (CPO)")
            .StandsApartFrom("coo", "C")
            .StandsApartFrom("cto", "W:purplequarter.com/cto-vs-cpo")
            .Make(FocusOrientation.External, VendorScope.Any, "W:chief-product.com/?p=5306 (a weak source: manages vendors and suppliers); C (the rest)");

        internal override OccupationCode[] Codes() =>
        [
            BuiltInCode.Esco(
                "1223.3",
                "8a0afc76-4a09-449a-9e7b-a33495889f95",
                MappingStrength.Exact,
                "chief product officer",
                "Leitender Produktmanager/Leitende Produktmanagerin",
                "\"CPO\" is its label without any of the other meanings"),
            BuiltInCode.Isco("1223", MappingStrength.Broad, "Research and development managers", "group assigned by ESCO; research and development heads; ISCO does not name the CPO"),
            BuiltInCode.NoOnet("no title; nearest by title is 11-2021.00 Marketing Managers (\"Product Management Director\"), another function"),
        ];
    }
}
