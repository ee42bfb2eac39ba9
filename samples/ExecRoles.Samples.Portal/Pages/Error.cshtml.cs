using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ExecRoles.Samples.Portal.Pages;

/// <summary>What a person sees in place of an error's details.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Status { get; set; }

    public string HeadingKey => $"Error.{Kind}.Heading";

    public string TextKey => $"Error.{Kind}.Text";

    private string Kind => Status switch
    {
        404 => "NotFound",
        413 => "TooLarge",
        >= 400 and < 500 => "BadRequest",
        _ => "Failure",
    };

    public void OnGet()
    {
    }

    public void OnPost()
    {
    }
}
