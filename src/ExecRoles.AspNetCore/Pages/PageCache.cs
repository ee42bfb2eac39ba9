using System.Runtime.CompilerServices;

namespace ExecRoles.AspNetCore;

/// <summary>Gives rendered pages, and keeps them as long as their catalog.</summary>
internal sealed class PageCache(ExecRolesEndpointOptions options)
{
    private const int LongestHeader = 200;

    private readonly ConditionalWeakTable<RoleCatalog, CatalogPages> catalogs = new();

    /// <summary>Gets the page about roles of a catalog, in the language that a request asks for.</summary>
    internal RolePage Get(
        RoleCatalog catalog, PageKind kind, IReadOnlyList<Role> roles, PageFormat format, string? language, string? acceptLanguage)
    {
        CatalogPages pages = catalogs.GetValue(catalog, one => new CatalogPages(one, options.MaximumCachedPages));
        string tag = string.IsNullOrEmpty(language) ? Choose(pages, acceptLanguage) : pages.Languages.Find(language);
        Key key = new(kind, format, tag, roles.Count == 1 ? roles[0].Id.Value : string.Join(',', roles));
        if (!pages.Pages.TryGet(key, out RolePage? page))
        {
            page = new PageRenderer(catalog, pages.Languages, options).Render(kind, roles, format, tag);
            pages.Pages.Add(key, page);
        }

        return page;
    }

    private static string Choose(CatalogPages pages, string? acceptLanguage)
    {
        if (acceptLanguage is null or { Length: > LongestHeader })
        {
            return pages.Languages.Choose(acceptLanguage ?? string.Empty);
        }

        if (!pages.Choices.TryGet(acceptLanguage, out string? tag))
        {
            tag = pages.Languages.Choose(acceptLanguage);
            pages.Choices.Add(acceptLanguage, tag);
        }

        return tag;
    }

    private readonly record struct Key(PageKind Kind, PageFormat Format, string Language, string Roles);

    private sealed class CatalogPages(RoleCatalog catalog, int maximum)
    {
        internal readonly CatalogLanguages Languages = new(catalog);
        internal readonly BoundedCache<Key, RolePage> Pages = new(maximum);
        internal readonly BoundedCache<string, string> Choices = new(maximum);
    }
}
