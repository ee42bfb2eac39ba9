namespace ExecRoles;

/// <summary>Says of which version a catalog is, and in what two catalogs differ.</summary>
public static class RoleCatalogVersions
{
    /// <summary>Makes a catalog of another version.</summary>
    /// <param name="catalog">The catalog; it stays as it is.</param>
    /// <param name="version">
    /// The version, in any form. That of <see cref="Roles.All"/> is the date of its facts, so that an application that stores a role's
    /// texts can store the version with them, and look for what <see cref="DiffTo"/> says where the two no longer match.
    /// </param>
    /// <returns>A new catalog, with everything else the same.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="version"/> is blank or not well-formed UTF-16.</exception>
    /// <example><code>RoleCatalog ours = Roles.All.With(headOfPayroll).WithVersion("2026-11-28, ours 3");</code></example>
    public static RoleCatalog WithVersion(this RoleCatalog catalog, string version)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.With(new RoleCatalog { Version = TextRules.Require(version, "The version of a catalog", nameof(version)) });
    }

    /// <summary>Lists the facts in which another catalog differs from this one.</summary>
    /// <param name="catalog">The earlier catalog.</param>
    /// <param name="other">The later catalog.</param>
    /// <returns>
    /// The changes, in all languages: version, areas, roles in their order, boundaries, then words; empty if and only if both catalogs are
    /// equal. Where something was moved, there is one row for the list, such as <c>roles</c> or <c>cio.responsibilities</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// foreach (CatalogChange change in stored.DiffTo(Roles.All))
    /// {
    ///     Console.WriteLine($"{change.Key}: {change.Before} -> {change.After}");
    /// }
    /// </code>
    /// </example>
    public static IReadOnlyList<CatalogChange> DiffTo(this RoleCatalog catalog, RoleCatalog other)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(other);
        CatalogFacts before = new(catalog);
        CatalogFacts after = new(other);
        List<CatalogChange> changes = [];
        foreach (string name in before.Names)
        {
            string then = before.Find(name)!;
            string? now = after.Find(name);
            if (then != now && (!CatalogFacts.IsOrder(name) || (now is not null && IsMoved(then, now))))
            {
                changes.Add(Make(name, then, now));
            }
        }

        foreach (string name in after.Names)
        {
            if (before.Find(name) is null && !CatalogFacts.IsOrder(name))
            {
                changes.Add(Make(name, null, after.Find(name)));
            }
        }

        return new ReadOnlyList<CatalogChange>([.. changes.OrderBy(change => RankOf(TextKeys.Root(change.Key), catalog, other))]);
    }

    private static CatalogChange Make(string name, string? before, string? after)
    {
        string[] parts = name.Split(CatalogFacts.Separator);
        return new CatalogChange(parts[0], parts[1].Length == 0 || CatalogFacts.IsOrder(name) ? null : parts[1], before, after);
    }

    // The roles of the earlier catalog, then those that only the later one has; the facts of one role stay together.
    private static int RankOf(string owner, RoleCatalog earlier, RoleCatalog later) => owner switch
    {
        CatalogFacts.VersionKey => -3,
        CatalogFacts.RolesKey => -2,
        TextKeys.AreaRoot => -1,
        TextKeys.BoundaryRoot => int.MaxValue - 1,
        _ when earlier.PositionOf(owner) is >= 0 and var position => position,
        _ when later.PositionOf(owner) is >= 0 and var position => earlier.Count + position,
        _ => int.MaxValue,
    };

    /// <summary>Says whether items that both lists have stand in another order; what was added or removed says so itself.</summary>
    private static bool IsMoved(string before, string after)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (string item in Items(after))
        {
            places.Add(item, places.Count);
        }

        int last = -1;
        foreach (string item in Items(before))
        {
            if (places.TryGetValue(item, out int place))
            {
                if (place < last)
                {
                    return true;
                }

                last = place;
            }
        }

        return false;
    }

    private static string[] Items(string list) => list.Split([CatalogFacts.ListSeparator], StringSplitOptions.None);
}
