using System.Text;
using System.Text.Json;
using ExecRoles.Json;

namespace ExecRoles.AspNetCore;

/// <summary>Renders pages with what the core has for each format.</summary>
internal sealed class PageRenderer(RoleCatalog catalog, CatalogLanguages languages, ExecRolesEndpointOptions options)
{
    // The heading of a fragment is that of its page.
    private static readonly HtmlOptions Fragment = new() { HeadingLevel = 1 };

    internal RolePage Render(PageKind kind, IReadOnlyList<Role> roles, PageFormat format, string language)
    {
        bool hasAllLanguages = format == PageFormat.Json && kind == PageKind.Description;
        string inLanguages = hasAllLanguages ? string.Join(", ", roles[0].Title.Languages) : languages.LanguageOfPages(language);
        byte[] content = format switch
        {
            PageFormat.Json => ToJson(kind, roles, language),
            PageFormat.Markdown => Encoding.UTF8.GetBytes(ToMarkdown(kind, roles, language)),
            PageFormat.Html => Encoding.UTF8.GetBytes(
                HtmlPage.Around(ToHtml(kind, roles, language), inLanguages, options.StylesheetAddress)),
            _ => Encoding.UTF8.GetBytes(ToText(kind, roles, language)),
        };
        return new RolePage(content, format, inLanguages, options.CacheControl);
    }

    private byte[] ToJson(PageKind kind, IReadOnlyList<Role> roles, string language) => kind switch
    {
        PageKind.List => JsonSerializer.SerializeToUtf8Bytes(RoleSummary.Of(catalog, language), PageJson.Readable.RoleSummaryArray),
        PageKind.Description => JsonSerializer.SerializeToUtf8Bytes(roles[0], PageJson.Readable.Role),
        PageKind.Comparison => Encoding.UTF8.GetBytes(catalog.Compare(roles).ToJson(language)),
        _ => JsonSerializer.SerializeToUtf8Bytes(MatrixSummary.Of(catalog.Matrix(), language), PageJson.Readable.MatrixSummary),
    };

    private string ToMarkdown(PageKind kind, IReadOnlyList<Role> roles, string language) => kind switch
    {
        PageKind.List => catalog.ToMarkdown(language),
        PageKind.Description => Describe(roles).ToMarkdown(language),
        PageKind.Comparison => catalog.Compare(roles).ToMarkdown(language),
        _ => catalog.Matrix().ToMarkdown(language),
    };

    private string ToHtml(PageKind kind, IReadOnlyList<Role> roles, string language) => kind switch
    {
        PageKind.List => catalog.ToHtml(language, Fragment),
        PageKind.Description => Describe(roles).ToHtml(language, Fragment),
        PageKind.Comparison => catalog.Compare(roles).ToHtml(language, Fragment),
        _ => catalog.Matrix().ToHtml(language, Fragment),
    };

    private string ToText(PageKind kind, IReadOnlyList<Role> roles, string language) => kind switch
    {
        PageKind.List => catalog.ToText(language),
        PageKind.Description => Describe(roles).ToText(language),
        PageKind.Comparison => catalog.Compare(roles).ToText(language),
        _ => catalog.Matrix().ToText(language),
    };

    private RoleDescription Describe(IReadOnlyList<Role> roles)
    {
        RoleDescription description = catalog.Describe(roles[0]);
        return options.HasSources ? description.WithSources() : description;
    }
}
