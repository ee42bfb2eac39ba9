using ExecRoles.Samples.Portal.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ExecRoles.Samples.Portal.Pages;

/// <summary>The role library with its search.</summary>
public sealed class IndexModel(RoleCatalog catalog) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<Role> Found { get; private set; } = [];

    public void OnGet() => Found = RoleSearch.Find(catalog, Q);
}
