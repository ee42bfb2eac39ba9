using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ExecRoles.Samples.Portal.Pages;

/// <summary>Two to four roles side by side; the address says which, so that it can be sent to others.</summary>
public sealed class CompareModel(RoleCatalog catalog) : PageModel
{
    public const int Most = 4;

    public IReadOnlyList<string> Chosen { get; private set; } = [];

    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public bool IsComparison => ErrorKey is null && Chosen.Count >= 2;

    public string? ErrorKey { get; private set; }

    public void OnGet(string[] id)
    {
        ILookup<bool, string> given = id
            .Select(one => one.Trim().ToLowerInvariant())
            .Distinct()
            .ToLookup(one => catalog.TryGet(one, out _));
        Chosen = [.. given[true]];
        Unknown = [.. given[false]];
        ErrorKey = Unknown.Count > 0 ? "Compare.Unknown"
            : Chosen.Count > Most ? "Compare.TooMany"
            : Chosen.Count == 1 ? "Compare.TooFew"
            : null;
    }
}
