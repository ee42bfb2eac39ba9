using ExecRoles.Samples.Portal.Data;
using ExecRoles.Samples.Portal.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ExecRoles.Samples.Portal.Pages;

/// <summary>Who has which chair, and who usually reports to whom.</summary>
public sealed class OrgChartModel(PortalContext context, RoleCatalog catalog) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public bool Vacant { get; set; }

    public IReadOnlyList<Chair> Top { get; private set; } = [];

    public async Task OnGetAsync()
    {
        List<Employee> executives = await context.Staff.AsNoTracking()
            .Where(employee => employee.Role != null && employee.Decision != Decision.ToReview)
            .OrderBy(employee => employee.Name)
            .ToListAsync();
        Top = OrgChart.Of(catalog, executives, Vacant);
    }
}
