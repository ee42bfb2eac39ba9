using System.Globalization;
using System.Text.Json;
using ExecRoles.Json;
using ExecRoles.Samples.Api.Errors;
using ExecRoles.Samples.Api.Negotiation;
using ExecRoles.Samples.Api.OpenApi;

namespace ExecRoles.Samples.Api;

/// <summary>The endpoints of the API. Their language is that of <c>Accept-Language</c>, their format that of <c>Accept</c>.</summary>
internal static class RoleEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    private static string Language => CultureInfo.CurrentUICulture.Name;

    internal static void MapRoles(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder roles = app.MapGroup("").WithTags("Roles").AddEndpointFilter<UnknownRoleFilter>();
        roles.MapMethods("/roles", Methods, List).WithName("ListRoles").ProducesRepresentations<IReadOnlyList<RoleSummary>>();
        roles.MapMethods("/roles/{id}", Methods, Describe).WithName("DescribeRole")
            .ProducesRepresentations<Role>().RefusesUnknownRoles();
        roles.MapMethods("/compare/{a}/{b}", Methods, Compare).WithName("CompareRoles")
            .ProducesRepresentations<RoleComparison>().RefusesUnknownRoles();
    }

    /// <summary>Lists all roles and what each is there for, in the language of the request.</summary>
    /// <param name="catalog">The roles.</param>
    /// <response code="200">All roles, in the order of the catalog.</response>
    /// <response code="406">The caller accepts neither JSON nor Markdown nor HTML.</response>
    internal static NegotiatedResult List(RoleCatalog catalog) => new(
        new Representation(MediaTypes.Json, Language, () => ToJson(catalog)),
        new Representation(MediaTypes.Markdown, Language, () => catalog.ToMarkdown(Language)),
        new Representation(MediaTypes.Html, Language, () => Page(catalog.ToHtml(Language, HtmlPage.Options), "ExecRoles")));

    /// <summary>Describes one role: JSON has all its languages, Markdown and HTML are in the language of the request.</summary>
    /// <param name="id">The id of the role, in upper or lower case.</param>
    /// <param name="catalog">The roles.</param>
    /// <response code="200">The role.</response>
    /// <response code="404">There is no such role; the detail names the nearest one.</response>
    /// <response code="406">The caller accepts neither JSON nor Markdown nor HTML.</response>
    internal static NegotiatedResult Describe(string id, RoleCatalog catalog)
    {
        RoleDescription description = catalog.Describe(catalog.Find(id));
        Role role = description.Role;
        return new(
            new Representation(
                MediaTypes.Json, string.Join(", ", role.Title.Languages), () => JsonSerializer.Serialize(role, ApiJson.Readable.Role)),
            new Representation(MediaTypes.Markdown, Language, () => description.ToMarkdown(Language)),
            new Representation(MediaTypes.Html, Language, () => Page(description.ToHtml(Language, HtmlPage.Options), description.GetTitle(Language))));
    }

    /// <summary>Shows what two roles have in common and how they differ, in the language of the request.</summary>
    /// <param name="a">The id of one role, in upper or lower case.</param>
    /// <param name="b">The id of the other role; it may be the same.</param>
    /// <param name="catalog">The roles.</param>
    /// <response code="200">The comparison, aspect by aspect.</response>
    /// <response code="404">There is no such role; the detail names the nearest one.</response>
    /// <response code="406">The caller accepts neither JSON nor Markdown nor HTML.</response>
    internal static NegotiatedResult Compare(string a, string b, RoleCatalog catalog)
    {
        RoleComparison comparison = catalog.Compare(catalog.Find(a), catalog.Find(b));
        string title = string.Join(" · ", comparison.Roles.Select(role => catalog.Describe(role).GetTitle(Language)));
        return new(
            new Representation(MediaTypes.Json, Language, () => comparison.ToJson(Language)),
            new Representation(MediaTypes.Markdown, Language, () => comparison.ToMarkdown(Language)),
            new Representation(MediaTypes.Html, Language, () => Page(comparison.ToHtml(Language, HtmlPage.Options), title)));
    }

    private static string ToJson(RoleCatalog catalog) => JsonSerializer.Serialize(
        [.. catalog.Select(static role => new RoleSummary(role.Id, role.Abbreviation, role.Title.In(Language), role.Mandate.In(Language)))],
        ApiJson.Readable.IReadOnlyListRoleSummary);

    private static string Page(string fragment, string title) => HtmlPage.Around(fragment, title, Language);
}
