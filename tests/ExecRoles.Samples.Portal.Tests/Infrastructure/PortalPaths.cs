namespace ExecRoles.Samples.Portal.Tests.Infrastructure;

/// <summary>The pages of the portal.</summary>
public static class PortalPaths
{
    public static IReadOnlyList<string> All { get; } =
    [
        "/t/north/roles",
        "/t/north/roles?q=Leiterin+IT",
        "/t/north/roles?q=nothing+of+the+kind",
        "/t/north/roles/cio",
        "/t/south/roles/head-of-payroll",
        "/t/north/compare",
        "/t/north/compare?id=cio&id=cto&id=ciso",
        "/t/north/compare?id=cio",
        "/t/north/matrix",
        "/t/north/staff",
        "/t/north/staff/review",
        "/t/north/org-chart",
        "/t/south/org-chart?vacant=true",
        "/t/north/job-ad",
        "/t/north/job-ad?role=cfo&in=de&style=Colon&body=limited-company&own=Leiter+Finanzen",
        "/t/north/own-roles",
        "/t/south/own-roles",
        "/t/north/wording",
        "/t/north/wording?key=cio.title&tag=de",
    ];
}
