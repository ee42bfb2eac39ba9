namespace ExecRoles.Tests.Comparison;

/// <summary>Users' own roles in few words; what a test does not give is the same in all of them.</summary>
internal static class OwnRole
{
    /// <summary>Makes a role whose duties are an area id and an English statement each; without any, one in the area <c>payroll</c>.</summary>
    public static Role Make(
        string id,
        string mandate = "Pays everyone.",
        Focus? focus = null,
        (string Area, string Statement)[]? duties = null,
        VendorRelationship? vendors = null,
        string? abbreviation = null,
        string? title = null,
        string? defining = null,
        ReportingLine? reportingLine = null)
    {
        Responsibility[] responsibilities =
        [
            .. (duties ?? [("payroll", "Runs payroll.")]).Select((duty, index) => new Responsibility($"duty-{index + 1}", Area(duty.Area), Text(duty.Statement))),
        ];
        return new Role(id, Text(title ?? $"Title of {id}"), Text(mandate), focus ?? LooksInward(), responsibilities)
        {
            Abbreviation = abbreviation,
            DefiningResponsibility = responsibilities.SingleOrDefault(duty => duty.Id == defining),
            VendorRelationship = vendors,
            ReportingLine = reportingLine,
        };
    }

    /// <summary>Makes a text in English alone.</summary>
    public static LocalizedText Text(string english) => new(("en", english));

    /// <summary>Makes an area that is called as its id: <c>Works council</c> for <c>works-council</c>.</summary>
    public static ResponsibilityArea Area(string id) =>
        new(id, Text(char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ')));

    /// <summary>Makes a focus; two made with the same arguments are equal.</summary>
    public static Focus LooksInward(
        FocusOrientation orientation = FocusOrientation.Internal, string audience = "all staff", string description = "Looks inward.") =>
        new(orientation, Text(audience), Text(description));

    /// <summary>Makes a relationship to vendors; two made with the same arguments are equal.</summary>
    public static VendorRelationship BuysSoftware(
        VendorScope scope = VendorScope.Any, string vendors = "software houses", string purpose = "software", string description = "Buys from them.") =>
        new(scope, Text(vendors), Text(purpose), Text(description));

    /// <summary>Makes a reporting line; two made with the same arguments are equal.</summary>
    public static ReportingLine ReportsToCeo(
        string reportsTo = "ceo", SeatInTopManagement seat = SeatInTopManagement.Usually, string description = "Reports to the CEO.") =>
        new([RoleId.Parse(reportsTo)], seat, Text(description));
}
