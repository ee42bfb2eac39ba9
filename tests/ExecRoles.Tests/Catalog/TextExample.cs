using System.Text.RegularExpressions;

namespace ExecRoles.Tests.Catalog;

/// <summary>The built-in roles and one more, whose texts are in one language each, and an area that no role uses.</summary>
internal static class TextExample
{
    public static readonly ResponsibilityArea Payroll =
        new("payroll", new LocalizedText(("en", "Payroll"))) { Description = new LocalizedText(("en", "What staff are paid")) };

    public static readonly ResponsibilityArea Unused = new("legal", new LocalizedText(("de", "Recht")));

    public static readonly Role HeadOfPayroll = Make();

    public static readonly RoleCatalog Example = new([.. Roles.All, HeadOfPayroll]) { Areas = [Unused] };

    /// <summary>Gives texts by key.</summary>
    public static Dictionary<string, string> Texts(params (string Key, string Text)[] texts) => texts.ToDictionary(text => text.Key, text => text.Text);

    /// <summary>Gives a text with the placeholders that a key needs.</summary>
    public static string Marked(string mark, LocalizedText text) =>
        string.Join(' ', Regex.Matches(text.In("en"), @"\{[^}]*\}").Select(placeholder => placeholder.Value).Prepend(mark));

    private static Role Make()
    {
        Responsibility leads = new("team", Areas.Leadership, new LocalizedText(("en", "Leads.")));
        return new Role(
            "head-of-payroll",
            new LocalizedText(("de-AT", "Leitung Gehaltsverrechnung")),
            new LocalizedText(("en", "Answers for payroll.")),
            new Focus(FocusOrientation.Internal, new LocalizedText(("en", "all staff")), new LocalizedText(("en", "Looks inward."))),
            [new Responsibility("run", Payroll, new LocalizedText(("en", "Runs payroll."))), leads])
        {
            DefiningResponsibility = leads,
            ReportingLine = new ReportingLine([RoleId.Parse("chro")], SeatInTopManagement.Rarely, new LocalizedText(("en", "Reports to the CHRO."))),
        };
    }
}
