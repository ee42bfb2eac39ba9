using ExecRoles.Samples.Portal.Web;
using ExecRoles.Titles;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ExecRoles.Samples.Portal.Pages;

/// <summary>The text of a job advertisement with a gender-neutral title, and a check of a title that somebody typed.</summary>
public sealed class JobAdModel(RoleCatalog catalog, IStringLocalizer<Texts> texts) : PageModel
{
    public static IReadOnlyList<TitleStyle> Styles { get; } =
        [TitleStyle.English, TitleStyle.Neutral, TitleStyle.Pair, TitleStyle.Colon, TitleStyle.Asterisk, TitleStyle.Slash];

    public static IReadOnlyList<CompanyForm> Bodies { get; } =
        [CompanyForm.Function, CompanyForm.StockCorporation, CompanyForm.LimitedCompany];

    [BindProperty(SupportsGet = true)]
    public string? Own { get; set; }

    public Role? Shown { get; private set; }

    public string In { get; private set; } = "en";

    public TitleStyle Style { get; private set; }

    public CompanyForm Body { get; private set; } = CompanyForm.Function;

    public TitleCheck? Check { get; private set; }

    public string? Text { get; private set; }

    public bool IsStyleMissing { get; private set; }

    public void OnGet(RoleId? role, string? @in, TitleStyle style, CompanyForm? body)
    {
        In = Languages.Has(@in) ? @in! : System.Globalization.CultureInfo.CurrentUICulture.Name;
        Style = Styles.Contains(style) ? style : TitleStyle.English;
        Body = body is not null && Bodies.Contains(body) ? body : CompanyForm.Function;
        Check = string.IsNullOrWhiteSpace(Own) ? null : TitleNeutrality.Check(Own.Trim(), In, catalog);
        if (role is not null && catalog.TryGet(role, out Role? shown))
        {
            Shown = shown;
            Text = Write(shown);
        }
    }

    private string Write(Role role)
    {
        RoleDescription description = catalog.Describe(role);
        string? inStyle = description.JobAdTitle(In, Style, Body);
        bool usesOwn = Check is { IsGendered: false };
        IsStyleMissing = inStyle is null && !usesOwn;
        string title = usesOwn ? Check!.Title : inStyle ?? description.JobAdTitle(In);
        IEnumerable<string> tasks = role.Responsibilities.Select(responsibility => $"- {responsibility.Statement.In(In)}");
        return string.Join('\n', [title, "", role.Mandate.In(In), "", texts[$"JobAd.Tasks.{In}"], .. tasks]);
    }
}
