namespace ExecRoles.Samples.Portal.BrowserTests.Pages;

/// <summary>The pages of the portal, in the states that an address can ask for.</summary>
public static class PortalPages
{
    public static IReadOnlyList<string> Paths { get; } =
    [
        "/t/north/roles",
        "/t/north/roles?q=nothing+of+the+kind",
        "/t/north/roles/cio",
        "/t/south/roles/head-of-payroll",
        "/t/north/compare",
        "/t/north/compare?id=cio&id=cto",
        "/t/north/compare?id=cio&id=cto&id=ciso&id=chief-data-officer",
        "/t/north/compare?id=cio&id=nobody",
        "/t/north/matrix",
        "/t/north/staff",
        "/t/north/staff/review",
        "/t/north/org-chart",
        "/t/south/org-chart?vacant=true",
        "/t/north/job-ad?role=cfo&in=de&style=Colon&body=limited-company&own=Leiter+Finanzen",
        "/t/south/own-roles",
        "/t/north/wording?key=cio.title&tag=de&q=cio",
    ];

    /// <summary>Gets the pages as rows of a theory.</summary>
    public static TheoryData<string> Rows => [.. Paths];

    /// <summary>Gets an address at which there is nothing.</summary>
    public static string Missing => "/t/north/roles/nobody";
}
