using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ExecRoles.Samples.Portal.Pages;

/// <summary>What a person sees in place of an error's details; the status of the answer says which error it is.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    public string Kind => Response.StatusCode switch
    {
        404 => "NotFound",
        413 => "TooLarge",
        >= 400 and < 500 => "BadRequest",
        _ => "Failure",
    };

    public void OnGet()
    {
        // Nobody is led here but by an error.
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    public void OnPost()
    {
    }
}
