using System.Diagnostics.CodeAnalysis;
using ExecRoles;
using ExecRoles.AspNetCore;
using ExecRoles.Titles;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps endpoints that tell about executive roles.</summary>
public static class ExecRolesEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps endpoints that list, describe and compare the roles of a catalog, show who does what, and resolve job titles.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Below the prefix: <c>/</c> lists all roles, <c>/{id}</c> describes one, <c>/compare?ids=cio,cto</c> compares two or more,
    /// <c>/matrix</c> shows areas by roles, and <c>/resolve?title=…</c> tells which role a job title names. A role of your own with the id
    /// <c>compare</c>, <c>matrix</c> or <c>resolve</c> cannot be described this way. Ids are read in any case.
    /// </para>
    /// <para>
    /// <c>Accept</c> chooses between JSON, Markdown, HTML and plain text; <c>/resolve</c> has JSON and plain text. <c>?language=</c>
    /// chooses the language, else <c>Accept-Language</c>. JSON of one role has all languages. Answers have a strong <c>ETag</c>; errors are
    /// problem details (RFC 9457) in English, which list everything that is wrong.
    /// </para>
    /// </remarks>
    /// <param name="endpoints">The application, or a group of endpoints.</param>
    /// <param name="prefix">The pattern that all addresses begin with, such as <c>/roles</c>.</param>
    /// <param name="configure">Changes how the endpoints answer, or <see langword="null"/>.</param>
    /// <returns>The group of the endpoints, for authorization, CORS, rate limits and the like.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="endpoints"/> or <paramref name="prefix"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Fewer than two roles may be compared, or fewer than no page may be kept.
    /// </exception>
    /// <example><code>app.MapExecRoles("/roles").RequireAuthorization();</code></example>
    public static RouteGroupBuilder MapExecRoles(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string prefix,
        Action<ExecRolesEndpointOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        ExecRolesEndpointOptions options = new();
        configure?.Invoke(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaximumComparedRoles, 2);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaximumCachedPages);
        AllowSchemas(endpoints.ServiceProvider);

        RoleEndpoints roles = new(options);
        string name = options.EndpointNamePrefix;
        RouteGroupBuilder group = endpoints.MapGroup(prefix).WithTags("Roles");
        group.MapGet("", roles.List).WithName(name + "List").WithSummary("Lists all roles and what each is there for.")
            .ProducesPages<RoleSummary[]>();
        group.MapGet("/matrix", roles.Matrix).WithName(name + "Matrix").WithSummary("Shows who is responsible for what: areas by roles.")
            .ProducesPages<MatrixSummary>();
        group.MapGet("/compare", roles.Compare).WithName(name + "Compare")
            .WithSummary("Shows what roles have in common and how they differ.")
            .ProducesPages<RoleComparison>().ProducesValidationProblem().ProducesValidationProblem(StatusCodes.Status404NotFound);
        group.MapGet("/resolve", roles.Resolve).WithName(name + "Resolve").WithSummary("Tells which roles a job title names.")
            .ProducesPages<TitleResolution>(hasTextOnly: true).ProducesValidationProblem();
        group.MapGet("/{id}", roles.Describe).WithName(name + "Describe").WithSummary("Describes one role.")
            .ProducesPages<Role>().ProducesValidationProblem(StatusCodes.Status404NotFound);

        // A document of the application has each operation once.
        string[] head = [HttpMethods.Head];
        group.MapMethods("", head, roles.List).ExcludeFromDescription();
        group.MapMethods("/matrix", head, roles.Matrix).ExcludeFromDescription();
        group.MapMethods("/compare", head, roles.Compare).ExcludeFromDescription();
        group.MapMethods("/resolve", head, roles.Resolve).ExcludeFromDescription();
        group.MapMethods("/{id}", head, roles.Describe).ExcludeFromDescription();
        return group;
    }

    private static RouteHandlerBuilder ProducesPages<TJson>(this RouteHandlerBuilder endpoint, bool hasTextOnly = false) => endpoint
        .Produces<TJson>(
            StatusCodes.Status200OK, MediaTypes.NameOf(PageFormat.Json), hasTextOnly ? MediaTypes.TextNames : MediaTypes.PageNames)
        .ProducesProblem(StatusCodes.Status406NotAcceptable)
        .WithMetadata(RolePageMetadata.Instance);

    // Tools that describe an application ask its JSON options about our types, which applications without reflection do not know.
    private static void AllowSchemas(IServiceProvider services)
    {
        if (services.GetService<IOptions<JsonOptions>>()?.Value.SerializerOptions is { IsReadOnly: false } json)
        {
            json.TypeInfoResolverChain.Add(PageJson.Default);
        }
    }
}
