using System.Diagnostics.CodeAnalysis;
using ExecRoles.Samples.Portal.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ExecRoles.Samples.Portal.Pages;

/// <summary>One role, and who in the company has it.</summary>
public sealed class RoleModel(RoleCatalog catalog, PortalContext context) : PageModel
{
    [NotNull]
    public Role? Shown { get; private set; }

    public IReadOnlyList<Employee> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (!catalog.TryGet(id, out Role? role))
        {
            return NotFound();
        }

        Shown = role;
        RoleId wanted = role.Id;
        People = await context.Staff.AsNoTracking()
            .Where(employee => employee.Role == wanted)
            .OrderBy(employee => employee.Name)
            .ToListAsync();
        return Page();
    }
}
