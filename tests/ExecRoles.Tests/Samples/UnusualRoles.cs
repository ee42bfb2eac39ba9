namespace ExecRoles.Tests.Samples;

/// <summary>Roles as users might make them, unlike the built-in ones.</summary>
internal static class UnusualRoles
{
    private static readonly ResponsibilityArea Payroll = new("payroll", English("[Payroll]\u0007"));

    /// <summary>Gets a role whose texts look like markup or hold what a terminal would obey.</summary>
    public static Role Hostile { get; } = new(
        "hostile",
        English("[red]Chief[/] [[Officer"),
        English("Has [bold]brackets[/], :smile: and \u001b[31mred\u001b[0m\r\nletters."),
        new Focus(FocusOrientation.Both, English("[link=x]everyone[/]"), English("[/]")),
        [new Responsibility("pay", Payroll, English("Pays [invalid"))])
    {
        Abbreviation = "[\u001b[1mH]",
    };

    /// <summary>Gets a role without abbreviation and vendors, with two responsibilities in one area.</summary>
    public static Role WithoutAbbreviation { get; } = new(
        "head-of-payroll",
        English("Head of Payroll"),
        English("Pays everyone in time."),
        new Focus(FocusOrientation.Internal, English("the employees"), English("Looks at the pay slips.")),
        [
            new Responsibility("monthly-run", Payroll, English("Runs the payroll each month.")),
            new Responsibility("tax-return", Payroll, English("Reports to the tax office.")),
        ]);

    /// <summary>Gives a role with an id, in English.</summary>
    public static Role WithId(string id) => new(
        id,
        English("Head of Something"),
        English("Heads it."),
        new Focus(FocusOrientation.External, English("the market"), English("Looks around.")),
        [new Responsibility("heading", Areas.Leadership, English("Heads everyone."))]);

    private static LocalizedText English(string text) => new(("en", text));
}
