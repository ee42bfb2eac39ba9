using Microsoft.AspNetCore.Mvc;

namespace ExecRoles.Tests.Hosting;

/// <summary>A user's own MVC controller that takes words.</summary>
[ApiController]
[Route("mvc/words")]
public sealed class WordsController : ControllerBase
{
    [HttpGet]
    public ContentResult Find([FromQuery] Words words) => Content(words.ToString());

    [HttpGet("forms/{form}")]
    public ContentResult In(CompanyForm form) => Content(form.Id);
}
