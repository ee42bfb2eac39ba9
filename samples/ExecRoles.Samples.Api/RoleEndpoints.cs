using System.Globalization;
using System.Text.Json;
using ExecRoles.Json;
using ExecRoles.Samples.Api.Errors;
using ExecRoles.Samples.Api.Negotiation;
using ExecRoles.Samples.Api.OpenApi;

namespace ExecRoles.Samples.Api;

/// <summary>What the API answers. Its language is that of <c>Accept-Language</c>, its format that of <c>Accept</c>.</summary>
internal static class RoleEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    private static string Language => CultureInfo.CurrentUICulture.Name;

    internal static void MapRoles(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder roles = app.MapGroup("").WithTags("Roles").AddEndpointFilter<UnknownRoleFilter>();
        roles.MapMethods("/roles", Methods, List).WithName("ListRoles").ProducesRepresentations<IReadOnlyList<RoleSummary>>();
        roles.MapMethods("/roles/{id}", Methods, Describe).WithName("DescribeRole").ProducesRepresentations<Role>().RefusesRoleIds();
        roles.MapMethods("/compare/{a}/{b}", Methods, Compare).WithName("CompareRoles").ProducesRepresentations<RoleComparison>().RefusesRoleIds();
    }

    /// <summary>Lists all roles in few words each, in the language of the request.</summary>
    /// <param name="catalog">The roles.</param>
    /// <param name="request">The request.</param>
    /// <response code="200">All roles, in the order of the catalog.</response>
    /// <response code="406">The caller accepts neither JSON nor Markdown nor HTML.</response>
    internal static NegotiatedResult List(RoleCatalog catalog, HttpRequest request)
    {
        RoleList list = new(catalog, Language, $"{request.PathBase}/roles");
        return new(
            new Representation(MediaTypes.Json, Language, list.ToJson),
            new Representation(MediaTypes.Markdown, Language, list.ToMarkdown),
            new Representation(MediaTypes.Html, Language, () => HtmlPage.Around(list.ToHtml(), "ExecRoles", Language)));
    }

    /// <summary>Describes one role: JSON has all its languages, Markdown and HTML are in the language of the request.</summary>
    /// <param name="id">The id of the role.</param>
    /// <param name="catalog">The roles.</param>
    /// <response code="200">The role.</response>
    /// <response code="400">A role id is none, such as Bad_Id: ids are lower-case words joined by hyphens.</response>
    /// <response code="404">There is no such role; the detail names the nearest one.</response>
    /// <response code="406">The caller accepts neither JSON nor Markdown nor HTML.</response>
    internal static NegotiatedResult Describe(RoleId id, RoleCatalog catalog)
    {
        RoleDescription description = catalog.Describe(id);
        Role role = description.Role;
        return new(
            new Representation(MediaTypes.Json, string.Join(", ", role.Title.Languages), () => JsonSerializer.Serialize(role, ApiJson.Readable.Role)),
            new Representation(MediaTypes.Markdown, Language, () => description.ToMarkdown(Language)),
            new Representation(MediaTypes.Html, Language, () => HtmlPage.Around(description.ToHtml(Language), RoleName.Of(role, Language), Language)));
    }

    /// <summary>Tells what two roles have in common and how they differ, in the language of the request.</summary>
    /// <param name="a">The id of one role; its areas come first.</param>
    /// <param name="b">The id of the other role; it may be the same.</param>
    /// <param name="catalog">The roles.</param>
    /// <response code="200">The comparison, aspect by aspect.</response>
    /// <response code="400">A role id is none, such as Bad_Id: ids are lower-case words joined by hyphens.</response>
    /// <response code="404">There is no such role; the detail names the nearest one.</response>
    /// <response code="406">The caller accepts neither JSON nor Markdown nor HTML.</response>
    internal static NegotiatedResult Compare(RoleId a, RoleId b, RoleCatalog catalog)
    {
        RoleComparison comparison = catalog.Compare(a, b);
        string title = string.Join(" · ", comparison.Roles.Select(static role => RoleName.Of(role, Language)));
        return new(
            new Representation(MediaTypes.Json, Language, () => comparison.ToJson(Language)),
            new Representation(MediaTypes.Markdown, Language, () => comparison.ToMarkdown(Language)),
            new Representation(MediaTypes.Html, Language, () => HtmlPage.Around(comparison.ToHtml(Language), title, Language)));
    }
}
