using ExecRoles.Samples.Portal.Data;
using ExecRoles.Samples.Portal.Staff;

namespace ExecRoles.Samples.Portal.Tests.Staff;

public sealed class OrgChartTests
{
    [Fact]
    public void Of_Staff_PutsEachUnderTheFirstSuperiorThatIsThere()
    {
        IReadOnlyList<Chair> top = OrgChart.Of(Roles.All, [Holder("ceo"), Holder("cio"), Holder("ciso")], showsVacant: false);

        top.ShouldHaveSingleItem().Role.ShouldBe(Roles.Ceo);
        top[0].Reports.ShouldHaveSingleItem().Role.ShouldBe(Roles.Cio);
        top[0].Reports[0].Reports.ShouldHaveSingleItem().Role.ShouldBe(Roles.Ciso);
    }

    [Fact]
    public void Of_RolesThatReportInACircle_ShowsEachOnce()
    {
        RoleCatalog catalog = new(Reporting(Roles.Cio, "cto"), Reporting(Roles.Cto, "ciso"), Reporting(Roles.Ciso, "cio"));

        IReadOnlyList<Chair> top = OrgChart.Of(catalog, [], showsVacant: true);

        top.SelectMany(WithReports).Select(chair => chair.Role.Id.Value).Order().ShouldBe(["cio", "ciso", "cto"]);
    }

    private static IEnumerable<Chair> WithReports(Chair chair) => [chair, .. chair.Reports.SelectMany(WithReports)];

    private static Role Reporting(Role role, string superior) => new(role.Id, role.Title, role.Mandate, role.Focus, role.Responsibilities)
    {
        ReportingLine = new ReportingLine([RoleId.Parse(superior)], SeatInTopManagement.Usually, role.Mandate),
    };

    private static Employee Holder(string role) =>
        new() { TenantId = "north", Name = role, Title = role, Role = RoleId.Parse(role), Decision = Decision.ByTitle };
}
