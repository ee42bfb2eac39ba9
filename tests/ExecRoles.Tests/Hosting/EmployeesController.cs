using Microsoft.AspNetCore.Mvc;

namespace ExecRoles.Tests.Hosting;

/// <summary>A user's own MVC controller that takes role ids in all places but JSON.</summary>
[ApiController]
[Route("employees")]
public sealed class EmployeesController : ControllerBase
{
    [HttpGet("in/{role}")]
    public ContentResult In(RoleId role) => Content(role.Value);

    [HttpGet]
    public ContentResult Find([FromQuery] RoleId? role) => Content(role?.Value ?? "any");

    [HttpGet("search")]
    public ContentResult Search([FromQuery] Employee wanted) => Content(Describe(wanted));

    [HttpPost]
    public ContentResult Add([FromForm] Employee employee) => Content(Describe(employee));

    private static string Describe(Employee employee) => $"{employee.Name}: {employee.Role?.Value ?? "none"}, before: {string.Join("+", employee.FormerRoles)}";
}
