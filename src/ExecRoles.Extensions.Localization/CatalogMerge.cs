namespace ExecRoles;

/// <summary>Puts one catalog over another: roles, areas, boundaries and words.</summary>
internal static class CatalogMerge
{
    private static readonly RoleCatalog WordsOnly = new(Array.Empty<Role>());

    /// <summary>Gives the roles of both, those of the second in the place of the first's with the same ids, all with the given areas.</summary>
    internal static RoleCatalog Of(RoleCatalog below, RoleCatalog above, Dictionary<string, ResponsibilityArea> areas)
    {
        List<Role> roles = [];
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        foreach (Role role in below.Concat(above))
        {
            Role placed = role.WithAreas(areas.Values);
            if (positions.TryGetValue(role.Id.Value, out int position))
            {
                roles[position] = placed;
            }
            else
            {
                positions.Add(role.Id.Value, roles.Count);
                roles.Add(placed);
            }
        }

        return WithWords(new RoleCatalog(roles, AreasWithoutRole(below, above, roles, areas), BoundariesOf(below, above)), below, above);
    }

    private static IEnumerable<Boundary> BoundariesOf(RoleCatalog below, RoleCatalog above) =>
        below.Boundaries.Where(boundary => !above.TryGetBoundary(boundary.First, boundary.Second, out _)).Concat(above.Boundaries);

    private static IEnumerable<ResponsibilityArea> AreasWithoutRole(
        RoleCatalog below, RoleCatalog above, List<Role> roles, Dictionary<string, ResponsibilityArea> areas)
    {
        IEnumerable<string> used = roles.SelectMany(static role => role.Responsibilities).Select(static responsibility => responsibility.Area.Id);
        return below.Areas.Concat(above.Areas).Select(static area => area.Id).Except(used, StringComparer.Ordinal).Select(id => areas[id]);
    }

    // A new catalog has the built-in words: those that the two have otherwise are put over them, the second's last.
    private static RoleCatalog WithWords(RoleCatalog catalog, params RoleCatalog[] sources) => sources
        .SelectMany(OwnWords)
        .GroupBy(static word => word.Text.Language)
        .Aggregate(catalog, static (merged, words) => merged.WithTexts(words.Key, LastOfEach(words)));

    private static Dictionary<string, string> LastOfEach(IEnumerable<(string Key, ResolvedText Text)> words)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach ((string key, ResolvedText text) in words)
        {
            texts[key] = text.Text;
        }

        return texts;
    }

    private static IEnumerable<(string Key, ResolvedText Text)> OwnWords(RoleCatalog catalog) =>
        from key in WordsOnly.TextKeys
        let text = TextOf(catalog, key)
        from language in text.Languages
        let own = text.Resolve(language)
        where !own.Equals(TextOf(WordsOnly, key).Resolve(language))
        select (key, own);

    private static LocalizedText TextOf(RoleCatalog catalog, string key) =>
        catalog.TryGetText(key, out LocalizedText? text) ? text : throw new KeyNotFoundException($"Every catalog has the word '{key}'.");
}
