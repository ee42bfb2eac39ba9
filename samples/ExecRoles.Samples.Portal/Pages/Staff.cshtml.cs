using System.Globalization;
using ExecRoles.Samples.Portal.Data;
using ExecRoles.Samples.Portal.Staff;
using ExecRoles.Samples.Portal.Tenants;
using ExecRoles.Samples.Portal.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ExecRoles.Samples.Portal.Pages;

/// <summary>The staff list, its import and its export.</summary>
[ResponseCache(NoStore = true)]
public sealed class StaffModel(PortalContext context, RoleCatalog catalog, CurrentTenant tenant, IStringLocalizer<Texts> texts) : PageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public IReadOnlyList<Employee> Shown { get; private set; } = [];

    public int Total { get; private set; }

    public int OpenCount { get; private set; }

    public int From => Total == 0 ? 0 : ((P - 1) * PageSize) + 1;

    public int To => From == 0 ? 0 : From + Shown.Count - 1;

    public string? ImportError { get; private set; }

    public async Task OnGetAsync()
    {
        string wanted = Q?.Trim() ?? string.Empty;
        List<Employee> found = [.. (await ReadStaffAsync()).Where(employee => Matches(employee, wanted))];
        Total = found.Count;
        P = Math.Clamp(P, 1, Math.Max(1, (Total + PageSize - 1) / PageSize));
        Shown = found.GetRange((P - 1) * PageSize, Math.Min(PageSize, Total - ((P - 1) * PageSize)));
        OpenCount = await context.Staff.CountAsync(employee => employee.Decision == Decision.ToReview);
    }

    public async Task<IActionResult> OnGetExportAsync()
    {
        byte[] file = StaffExport.Write(await ReadStaffAsync(), catalog, CultureInfo.CurrentUICulture.Name);
        return File(file, "text/csv; charset=utf-8", $"staff-{tenant.Id}.csv");
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file)
    {
        try
        {
            List<StaffRow> rows = StaffFile.Read(await ReadAsync(file));
            IReadOnlyList<Employee> staff = await StaffImport.ReplaceAsync(context, catalog, tenant.RequiredId, rows);
            int open = staff.Count(employee => employee.Decision == Decision.ToReview);
            TempData["Message"] = texts["Import.Done", staff.Count, staff.Count - open, open].Value;
            return LocalRedirect(tenant.Path("staff"));
        }
        catch (StaffFileException exception)
        {
            ImportError = texts[exception.TextKey, exception.Arguments];
            await OnGetAsync();
            return Page();
        }
    }

    private static async Task<byte[]> ReadAsync(IFormFile? file)
    {
        if (file is null || file.Length == 0)
        {
            throw new StaffFileException("Import.NoFile");
        }

        if (file.Length > StaffFile.MaximumBytes)
        {
            throw new StaffFileException("Import.TooLarge", StaffFile.MaximumBytes / 1024 / 1024);
        }

        using MemoryStream stream = new();
        await file.CopyToAsync(stream);
        return stream.ToArray();
    }

    private static bool Matches(Employee employee, string wanted) =>
        SearchText.Has(employee.Name, wanted) || SearchText.Has(employee.Title, wanted) || SearchText.Has(employee.Department, wanted);

    // Sorted here, because SQLite knows no language: it would put Özlem after Vera.
    private async Task<List<Employee>> ReadStaffAsync() =>
        [.. (await context.Staff.AsNoTracking().ToListAsync()).OrderBy(employee => employee.Name, StringComparer.CurrentCulture)];
}
