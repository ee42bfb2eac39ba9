using System.Globalization;
using ExecRoles.Samples.Portal.Data;
using ExecRoles.Samples.Portal.Tenants;
using ExecRoles.Samples.Portal.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ExecRoles.Samples.Portal.Pages;

/// <summary>What the company calls things: texts of its own in place of the catalog's.</summary>
public sealed class WordingModel(
    PortalContext context, RoleCatalog catalog, CurrentTenant tenant, TenantCatalogs catalogs, IStringLocalizer<Texts> texts) : PageModel
{
    public const int MostFound = 20;

    [BindProperty(SupportsGet = true)]
    public string? Tag { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<OwnText> OwnTexts { get; private set; } = [];

    public IReadOnlyList<(string Key, string Text)> Found { get; private set; } = [];

    public IReadOnlyList<DocumentError> Errors { get; private set; } = [];

    public bool HasErrors => Errors.Count > 0;

    public async Task OnGetAsync()
    {
        await ReadListsAsync();
        Text = Key is not null && catalog.Texts.TryGetValue(Key, out LocalizedText? text) ? text.In(Tag!) : null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadListsAsync();
        (string key, string text) = (Key?.Trim() ?? string.Empty, Text?.Trim() ?? string.Empty);
        Errors = Check(key, text);
        if (HasErrors)
        {
            return Page();
        }

        if (OwnTexts.FirstOrDefault(one => one.Language == Tag && one.Key == key) is { } known)
        {
            known.Text = text;
        }
        else
        {
            context.Add(new OwnText { TenantId = tenant.RequiredId, Language = Tag!, Key = key, Text = text });
        }

        return await SaveAsync("Wording.Saved");
    }

    public async Task<IActionResult> OnPostResetAsync()
    {
        await ReadListsAsync();
        context.RemoveRange(OwnTexts.Where(one => one.Language == Tag && one.Key == Key));
        return await SaveAsync("Wording.WasReset");
    }

    private IReadOnlyList<DocumentError> Check(string key, string text)
    {
        try
        {
            catalog.WithTexts(Tag!, new Dictionary<string, string> { [key] = text });
            return [];
        }
        catch (RoleTextException exception)
        {
            return DocumentError.From(exception);
        }
    }

    private async Task<IActionResult> SaveAsync(string messageKey)
    {
        await context.SaveChangesAsync();
        catalogs.Forget(tenant.RequiredId);
        TempData["Message"] = texts[messageKey, Key!].Value;
        return LocalRedirect(tenant.Path("wording"));
    }

    private async Task ReadListsAsync()
    {
        Tag = Languages.Has(Tag) ? Tag : CultureInfo.CurrentUICulture.Name;
        OwnTexts = await context.OwnTexts
            .Where(one => one.TenantId == tenant.RequiredId)
            .OrderBy(one => one.Key)
            .ThenBy(one => one.Language)
            .ToListAsync();
        Found =
        [
            .. catalog.Texts
                .Select(one => (one.Key, Text: one.Value.In(Tag!)))
                .Where(one => $"{one.Key} {one.Text}".Contains(Q?.Trim() ?? string.Empty, StringComparison.OrdinalIgnoreCase))
                .Take(MostFound),
        ];
    }
}
