using ExecRoles.Json;
using ExecRoles.Samples.Portal.Data;
using ExecRoles.Samples.Portal.Tenants;
using ExecRoles.Samples.Portal.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ExecRoles.Samples.Portal.Pages;

/// <summary>The company's own roles, as a JSON document that is checked before it is saved.</summary>
public sealed class OwnRolesModel(
    PortalContext context, CurrentTenant tenant, TenantCatalogs catalogs, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty]
    public string? Document { get; set; }

    public IReadOnlyList<DocumentError> Errors { get; private set; } = [];

    public bool HasErrors => Errors.Count > 0;

    public async Task OnGetAsync(bool example)
    {
        Tenant stored = await ReadTenantAsync();
        Document = example ? SeedData.ExampleRoles : stored.OwnRoles;
        Errors = Check(Document ?? string.Empty, stored.OwnTexts);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Tenant stored = await ReadTenantAsync();
        Errors = Check(Document ?? string.Empty, stored.OwnTexts);
        if (HasErrors)
        {
            return Page();
        }

        stored.OwnRoles = Document;
        await context.SaveChangesAsync();
        catalogs.Forget(stored.Id);
        TempData["Message"] = texts["OwnRoles.Saved"].Value;
        return LocalRedirect(tenant.Path("own-roles"));
    }

    private static IReadOnlyList<DocumentError> Check(string document, IEnumerable<OwnText> ownTexts)
    {
        try
        {
            TenantCatalog.Make(document, ownTexts);
            return [];
        }
        catch (RoleCatalogFormatException exception)
        {
            return DocumentError.From(exception, document);
        }
        catch (RoleTextException exception)
        {
            // The company's own wording has texts of a role that the document no longer has.
            return DocumentError.From(exception);
        }
    }

    private Task<Tenant> ReadTenantAsync() => context.Tenants.Include(one => one.OwnTexts).SingleAsync(one => one.Id == tenant.RequiredId);
}
