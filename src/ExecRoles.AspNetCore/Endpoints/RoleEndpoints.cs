using System.ComponentModel;
using System.Text;
using System.Text.Json;
using ExecRoles.Titles;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ExecRoles.AspNetCore;

/// <summary>What the endpoints do: find the roles, tell what is wrong, and give the page that fits the request.</summary>
internal sealed class RoleEndpoints(ExecRolesEndpointOptions options)
{
    private const string LanguageHeader = "Accept-Language";
    private const string AboutLanguage = "The BCP 47 tag of the language, such as de-AT; it wins over Accept-Language.";
    private const string AboutHeader = "The languages that the caller reads, such as de-AT or en;q=0.8.";

    private readonly PageCache pages = new(options);

    internal IResult List(
        [Description(AboutLanguage)] string? language,
        [FromHeader(Name = LanguageHeader), Description(AboutHeader)] string? acceptLanguage,
        HttpContext context) =>
        Answer(context, CatalogOf(context), PageKind.List, [], language, acceptLanguage);

    internal IResult Matrix(
        [Description(AboutLanguage)] string? language,
        [FromHeader(Name = LanguageHeader), Description(AboutHeader)] string? acceptLanguage,
        HttpContext context) =>
        Answer(context, CatalogOf(context), PageKind.Matrix, [], language, acceptLanguage);

    internal IResult Describe(
        [Description("The id of the role, such as cio; upper and lower case are the same.")] string id,
        [Description(AboutLanguage)] string? language,
        [FromHeader(Name = LanguageHeader), Description(AboutHeader)] string? acceptLanguage,
        HttpContext context)
    {
        RoleCatalog catalog = CatalogOf(context);
        return RoleLookup.TryFind(catalog, id, out Role? role)
            ? Answer(context, catalog, PageKind.Description, [role], language, acceptLanguage)
            : Problem(StatusCodes.Status404NotFound, nameof(id), RoleLookup.ProblemOf(catalog, id));
    }

    internal IResult Compare(
        [FromQuery, Description("The ids of two or more roles, such as cio and cto: repeated, or separated by commas.")] string[] ids,
        [Description(AboutLanguage)] string? language,
        [FromHeader(Name = LanguageHeader), Description(AboutHeader)] string? acceptLanguage,
        HttpContext context)
    {
        const StringSplitOptions Trim = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        RoleCatalog catalog = CatalogOf(context);
        string[] given = [.. ids.SelectMany(static one => one.Split(',', Trim))];
        if (given.Length > options.MaximumComparedRoles)
        {
            return Problem(
                StatusCodes.Status400BadRequest,
                nameof(ids),
                $"{given.Length} roles are too many to compare at once. Give at most {options.MaximumComparedRoles}.");
        }

        List<string> problems = [];
        List<Role> roles = RoleLookup.Find(catalog, given, problems);
        int status = problems.Count > 0 ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        if (given.Length < 2)
        {
            problems.Insert(0, "Give two or more roles to compare, such as ?ids=cio,cto.");
            status = StatusCodes.Status400BadRequest;
        }

        return problems.Count == 0
            ? Answer(context, catalog, PageKind.Comparison, roles, language, acceptLanguage)
            : Problem(status, nameof(ids), [.. problems]);
    }

    internal IResult Resolve(
        [Description("The job title, such as Leiterin IT (m/w/d).")] string? title,
        HttpContext context)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return Problem(StatusCodes.Status400BadRequest, nameof(title), "Give a job title, such as ?title=Head%20of%20IT.");
        }

        context.Response.Headers.Append("Vary", "Accept");
        PageFormat? format = MediaTypes.Choose(context.Request.Headers.Accept, isTextOnly: true);
        TitleResolution resolution = CatalogOf(context).ResolveTitle(title);
        return format switch
        {
            null => NotAcceptable([MediaTypes.NameOf(PageFormat.Json), .. MediaTypes.TextNames]),
            PageFormat.Json => new RolePage(
                JsonSerializer.SerializeToUtf8Bytes(resolution, PageJson.Readable.TitleResolution),
                PageFormat.Json, null, options.CacheControl),
            _ => new RolePage(Encoding.UTF8.GetBytes(resolution + "\n"), PageFormat.Text, null, options.CacheControl),
        };
    }

    private RoleCatalog CatalogOf(HttpContext context) =>
        options.Catalog?.Invoke(context) ?? CatalogSource.Choose(context.RequestServices);

    private IResult Answer(
        HttpContext context, RoleCatalog catalog, PageKind kind, IReadOnlyList<Role> roles, string? language, string? acceptLanguage)
    {
        context.Response.Headers.Append("Vary", "Accept, Accept-Language");
        return MediaTypes.Choose(context.Request.Headers.Accept) is { } format
            ? pages.Get(catalog, kind, roles, format, language, acceptLanguage)
            : NotAcceptable([MediaTypes.NameOf(PageFormat.Json), .. MediaTypes.PageNames]);
    }

    private static ProblemHttpResult NotAcceptable(string[] offers) => TypedResults.Problem(
        $"None of these is acceptable: {string.Join(", ", offers)}. Accept one of them.", statusCode: StatusCodes.Status406NotAcceptable);

    private static ProblemHttpResult Problem(int status, string parameter, params string[] errors) =>
        TypedResults.Problem(new HttpValidationProblemDetails(new Dictionary<string, string[]> { [parameter] = errors })
        {
            Status = status,
            Title = null,
            Detail = string.Join("\n", errors),
        });
}
