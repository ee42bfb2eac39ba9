using Microsoft.AspNetCore.Http;

namespace ExecRoles.AspNetCore;

/// <summary>How the endpoints of <c>MapExecRoles</c> answer.</summary>
/// <remarks>They are read while endpoints are mapped; later changes have no effect.</remarks>
public sealed class ExecRolesEndpointOptions
{
    /// <summary>
    /// Gets or sets how the catalog of a request is chosen. If nothing is said, it is the <see cref="RoleCatalog"/> among the request's
    /// services, which may be one for each tenant, else <see cref="Roles.All"/>.
    /// </summary>
    /// <remarks>
    /// Pages are kept for each instance: give the same instance again for the same tenant, or each request renders its page anew.
    /// </remarks>
    public Func<HttpContext, RoleCatalog>? Catalog { get; set; }

    /// <summary>
    /// Gets or sets the <c>Cache-Control</c> of good answers, or <see langword="null"/> for none. <c>no-cache</c> if nothing is said:
    /// clients may keep an answer, and ask each time whether it is still good, which costs them a <c>304</c> without content.
    /// </summary>
    public string? CacheControl { get; set; } = "no-cache";

    /// <summary>
    /// Gets or sets the address of a stylesheet that HTML pages link to, such as <c>/_content/ExecRoles.AspNetCore/execroles.css</c>;
    /// <see langword="null"/>, for none, if nothing is said.
    /// </summary>
    public string? StylesheetAddress { get; set; }

    /// <summary>
    /// Gets or sets whether Markdown, HTML and text of one role have titles, codes and sources as well; <see langword="false"/> if nothing
    /// is said. JSON always has them.
    /// </summary>
    public bool HasSources { get; set; }

    /// <summary>Gets or sets how many roles one request may compare; 20 if nothing is said.</summary>
    public int MaximumComparedRoles { get; set; } = 20;

    /// <summary>Gets or sets how many rendered pages are kept for each catalog; 512 if nothing is said, and 0 for none.</summary>
    public int MaximumCachedPages { get; set; } = 512;

    /// <summary>
    /// Gets or sets what the names of the endpoints begin with, which OpenAPI has as operation ids; <c>ExecRoles</c> if nothing is said, as
    /// in <c>ExecRolesCompare</c>. An application that maps the endpoints twice gives another one.
    /// </summary>
    public string EndpointNamePrefix { get; set; } = "ExecRoles";
}
