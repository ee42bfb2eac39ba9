using ExecRoles.Samples.Portal.Data;
using Microsoft.EntityFrameworkCore;

namespace ExecRoles.Samples.Portal.Staff;

/// <summary>Puts the rows of a file in place of a tenant's staff. What a person decided stays while name and title stay.</summary>
public static class StaffImport
{
    public static async Task<IReadOnlyList<Employee>> ReplaceAsync(
        PortalContext context, RoleCatalog catalog, string tenantId, IReadOnlyList<StaffRow> rows)
    {
        List<Employee> before = await context.Staff.ToListAsync();
        ILookup<(string, string), Employee> decided = before
            .Where(employee => employee.Decision == Decision.ByPerson)
            .ToLookup(employee => (employee.Name, employee.Title));
        List<Employee> staff = [.. rows.Select(row => ToEmployee(row, catalog, tenantId, decided[(row.Name, row.Title)].FirstOrDefault()))];
        context.RemoveRange(before);
        context.AddRange(staff);
        await context.SaveChangesAsync();
        return staff;
    }

    public static Employee ToEmployee(StaffRow row, RoleCatalog catalog, string tenantId, Employee? decided = null)
    {
        Employee employee = new() { TenantId = tenantId, Name = row.Name, Title = row.Title, Department = row.Department };
        if (decided is null)
        {
            TitleVerdict.Assign(catalog, employee);
        }
        else
        {
            (employee.Decision, employee.Role) = (decided.Decision, decided.Role);
            (employee.Relation, employee.IsActing) = (decided.Relation, decided.IsActing);
        }

        return employee;
    }
}
