using System.Globalization;
using ExecRoles.Titles;

namespace ExecRoles.Samples.Portal.Web;

/// <summary>Finds roles by what people type: a job title, or a part of a name, an alias, an abbreviation or an area.</summary>
public static class RoleSearch
{
    /// <summary>Finds roles; those that are a job title's come first.</summary>
    public static IReadOnlyList<Role> Find(RoleCatalog catalog, string? query)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            return catalog;
        }

        string wanted = query.Trim();
        IEnumerable<Role> byTitle = catalog.ResolveTitle(wanted).Matches.SelectMany(match => match.Candidates).Select(id => catalog[id]);
        return [.. byTitle.Concat(catalog.Where(role => NamesOf(role).Any(name => Contains(name, wanted)))).Distinct()];
    }

    private static IEnumerable<string> NamesOf(Role role) =>
    [
        role.Id,
        role.Abbreviation ?? string.Empty,
        .. TextsOf(role.Title),
        .. role.Aliases.Concat(role.FunctionalTitles).SelectMany(TextsOf),
        .. role.Responsibilities.SelectMany(responsibility => TextsOf(responsibility.Area.Name)),
    ];

    private static IEnumerable<string> TextsOf(LocalizedText text) => text.Select(one => one.Value);

    private static bool Contains(string text, string wanted) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, wanted, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
