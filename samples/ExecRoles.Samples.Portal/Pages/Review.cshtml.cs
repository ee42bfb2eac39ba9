using System.Globalization;
using ExecRoles.Samples.Portal.Data;
using ExecRoles.Samples.Portal.Staff;
using ExecRoles.Samples.Portal.Tenants;
using ExecRoles.Titles;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ExecRoles.Samples.Portal.Pages;

/// <summary>The people whose title does not settle their role: somebody accepts a candidate, chooses a role or says that none fits.</summary>
public sealed class ReviewModel(PortalContext context, RoleCatalog catalog, CurrentTenant tenant, IStringLocalizer<Texts> texts) : PageModel
{
    public const int PageSize = 25;

    public static IReadOnlyList<TitleRelation> Relations { get; } = [TitleRelation.Holder, TitleRelation.Deputy, TitleRelation.Assistant];

    [BindProperty(SupportsGet = true)]
    public int? Person { get; set; }

    public IReadOnlyList<ReviewItem> Shown { get; private set; } = [];

    public int OpenCount { get; private set; }

    public int UnknownCount { get; private set; }

    public int? InvalidPerson { get; private set; }

    public async Task OnGetAsync()
    {
        List<ReviewItem> open = await ReadOpenAsync();
        OpenCount = open.Count;
        UnknownCount = open.Count(one => one.Verdict.Doubt == Doubt.Unknown);
        Shown = Person is { } id
            ? await ReadAsync(context.Staff.Where(employee => employee.Id == id))
            : [.. open.Take(PageSize)];
    }

    public async Task<IActionResult> OnPostAsync(int? candidate, string? choice, RoleId? role, TitleRelation relation)
    {
        if (await context.Staff.SingleOrDefaultAsync(employee => employee.Id == Person) is not { } employee)
        {
            return NotFound();
        }

        if (!TryDecide(employee, candidate, choice, role, relation))
        {
            (InvalidPerson, Person) = (Person, choice is null ? null : Person);
            await OnGetAsync();
            return Page();
        }

        await context.SaveChangesAsync();
        TempData["Message"] = texts["Review.Saved", employee.Name, Describe(employee)].Value;
        return LocalRedirect(tenant.Path("staff/review"));
    }

    public async Task<IActionResult> OnPostUnknownAsync()
    {
        List<ReviewItem> unknown = [.. (await ReadOpenAsync()).Where(one => one.Verdict.Doubt == Doubt.Unknown)];
        unknown.ForEach(one => one.Employee.AssignNoRole());
        await context.SaveChangesAsync();
        TempData["Message"] = texts["Review.UnknownSaved", unknown.Count].Value;
        return LocalRedirect(tenant.Path("staff/review"));
    }

    private bool TryDecide(Employee employee, int? candidate, string? choice, RoleId? role, TitleRelation relation)
    {
        IReadOnlyList<Candidate> candidates = TitleVerdict.Of(catalog, employee.Title).Candidates;
        if (candidate >= 0 && candidate < candidates.Count)
        {
            employee.Assign(candidates[candidate.Value], Decision.ByPerson);
        }
        else if (choice == "none")
        {
            employee.AssignNoRole();
        }
        else if (choice == "role" && role is not null && catalog.TryGet(role, out _) && Relations.Contains(relation))
        {
            employee.Assign(new Candidate(role, relation, IsActing: false), Decision.ByPerson);
        }
        else
        {
            return false;
        }

        return true;
    }

    private string Describe(Employee employee) => employee.Role is { } role
        ? texts[$"Review.Accept.{employee.Relation}", catalog.Describe(role).GetTitle(CultureInfo.CurrentUICulture.Name)]
        : texts["Staff.NoRole"];

    private ReviewItem WithVerdict(Employee employee) => new(employee, TitleVerdict.Of(catalog, employee.Title));

    private async Task<List<ReviewItem>> ReadOpenAsync() =>
        await ReadAsync(context.Staff.Where(employee => employee.Decision == Decision.ToReview).OrderBy(employee => employee.Id));

    private async Task<List<ReviewItem>> ReadAsync(IQueryable<Employee> people) => [.. (await people.ToListAsync()).Select(WithVerdict)];
}
