using ExecRoles.Samples.Portal.Tenants;
using ExecRoles.Samples.Portal.Web;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ExecRoles.Samples.Portal.Pages;

/// <summary>Remembers the language that the reader chose, and goes back to where the reader was.</summary>
public sealed class LanguageModel(CurrentTenant tenant) : PageModel
{
    public IActionResult OnGet() => LocalRedirect(tenant.Path("roles"));

    public IActionResult OnPost(string? language, string? returnUrl)
    {
        if (!Languages.Has(language))
        {
            return BadRequest();
        }

        Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language!)),
            new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                HttpOnly = true,
                Secure = Request.IsHttps,
                SameSite = SameSiteMode.Lax,
                IsEssential = true,
            });
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : tenant.Path("roles"));
    }
}
