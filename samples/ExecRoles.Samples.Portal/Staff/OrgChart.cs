using ExecRoles.Samples.Portal.Data;

namespace ExecRoles.Samples.Portal.Staff;

/// <summary>Arranges the chairs of a company by the reporting lines of the catalog.</summary>
public static class OrgChart
{
    /// <summary>Gets the chairs that report to no other.</summary>
    public static IReadOnlyList<Chair> Of(RoleCatalog catalog, IEnumerable<Employee> staff, bool showsVacant)
    {
        ILookup<RoleId?, Employee> people = staff.ToLookup(employee => employee.Role);
        Dictionary<RoleId, Chair> chairs = catalog
            .Where(role => showsVacant || people[role.Id].Any())
            .ToDictionary(role => role.Id, role => new Chair(role, people[role.Id]));
        foreach (Chair chair in chairs.Values)
        {
            // A company's own roles may report to each other in a circle, in which the chart would have no top.
            IEnumerable<RoleId> superiors = chair.Role.ReportingLine?.ReportsTo ?? [];
            superiors.Select(id => chairs.GetValueOrDefault(id)).FirstOrDefault(one => one?.IsAtOrBelow(chair) is false)?.Add(chair);
        }

        return [.. chairs.Values.Where(chair => chair.Superior is null)];
    }
}
