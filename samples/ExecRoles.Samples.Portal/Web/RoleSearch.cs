using ExecRoles.Titles;

namespace ExecRoles.Samples.Portal.Web;

/// <summary>Finds roles by what people type: a job title, a part of a name, an alias, an abbreviation, or an area.</summary>
public static class RoleSearch
{
    /// <summary>Finds roles: those of a job title first, then those with such a name, such a core area, and such an area.</summary>
    public static IReadOnlyList<Role> Find(RoleCatalog catalog, string? query)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            return catalog;
        }

        string wanted = query.Trim();
        return
        [
            .. catalog.ResolveTitle(wanted).Matches.SelectMany(match => match.Candidates).Select(id => catalog[id])
                .Concat(catalog.Where(role => IsCalled(role, wanted)))
                .Concat(catalog.Where(role => role.DefiningResponsibility is { } core && Has(core.Area.Name, wanted)))
                .Concat(catalog.Where(role => role.Responsibilities.Any(one => Has(one.Area.Name, wanted))))
                .Distinct(),
        ];
    }

    private static bool IsCalled(Role role, string wanted) =>
        SearchText.Has(role.Id, wanted)
        || SearchText.Has(role.Abbreviation ?? string.Empty, wanted)
        || Has(role.Title, wanted)
        || role.Aliases.Concat(role.FunctionalTitles).Any(title => Has(title, wanted));

    private static bool Has(LocalizedText text, string wanted) => text.Any(one => SearchText.Has(one.Value, wanted));
}
