namespace ExecRoles.Tests.Model;

/// <summary>A role as a user makes it, whose parts are made anew each time and can be replaced one by one.</summary>
internal static class OwnRole
{
    public static RoleId Id(string id) => RoleId.Parse(id);

    public static LocalizedText Text(string english, string german) => new(("en", english), ("de", german));

    public static ResponsibilityArea Payroll() => new("payroll", Text("Payroll", "Entgeltabrechnung"))
    {
        Description = Text("Pay and what goes with it.", "Entgelt und was dazugehört."),
    };

    public static Focus Focus() => new(FocusOrientation.Internal, Text("everyone on the payroll", "alle, die Entgelt beziehen"), Text("Looks inward.", "Blickt nach innen."));

    public static VendorRelationship Vendors() => new(
        VendorScope.Technology, Text("payroll software", "Abrechnungssoftware"), Text("to pay on time", "pünktliche Zahlung"), Text("Buys from them.", "Kauft dort ein."));

    public static ReportingLine ReportingLine() =>
        new([Id("chro"), Id("cfo")], SeatInTopManagement.Rarely, Text("Usually reports to the CHRO.", "Ist meist der Personalleitung unterstellt."));

    public static Responsibility MonthlyRun() => new("monthly-run", Payroll(), Text("Runs payroll each month.", "Rechnet jeden Monat ab."));

    public static Responsibility Advice() => new("advice", Areas.Users, Text("Answers questions.", "Beantwortet Fragen."));

    public static Role Make(
        string id = "head-of-payroll",
        LocalizedText? title = null,
        LocalizedText? mandate = null,
        Focus? focus = null,
        IEnumerable<Responsibility>? responsibilities = null,
        string? abbreviation = "HoP",
        string? definingResponsibility = "monthly-run",
        VendorRelationship? vendorRelationship = null,
        ReportingLine? reportingLine = null,
        IReadOnlyList<TitleForm>? titleForms = null,
        IReadOnlyList<LocalizedText>? aliases = null,
        IReadOnlyList<OccupationCode>? codes = null,
        IReadOnlyList<MissingOccupationCode>? missingCodes = null,
        IReadOnlyList<Source>? mandateSources = null,
        IReadOnlyList<LocalizedText>? functionalTitles = null,
        IReadOnlyList<AmbiguousTitle>? ambiguousTitles = null,
        LocalizedText? remark = null)
    {
        Responsibility[] given = [.. responsibilities ?? [MonthlyRun(), Advice()]];
        return new Role(
            id,
            title ?? Text("Head of Payroll", "Leitung Entgeltabrechnung"),
            mandate ?? Text("Answers for payroll.", "Verantwortet die Entgeltabrechnung."),
            focus ?? Focus(),
            given)
        {
            Abbreviation = abbreviation,
            DefiningResponsibility = Array.Find(given, responsibility => responsibility.Id == definingResponsibility),
            VendorRelationship = vendorRelationship ?? Vendors(),
            ReportingLine = reportingLine ?? ReportingLine(),
            TitleForms = titleForms ?? [],
            Aliases = aliases ?? [],
            FunctionalTitles = functionalTitles ?? [],
            AmbiguousTitles = ambiguousTitles ?? [],
            Remark = remark,
            OccupationCodes = codes ?? [],
            MissingOccupationCodes = missingCodes ?? [],
            MandateSources = mandateSources ?? [],
        };
    }
}
