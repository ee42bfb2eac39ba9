namespace ExecRoles;

/// <summary>The catalog while it is being made, and what was wrong so far.</summary>
internal sealed class CatalogDraft
{
    private readonly AreaDefinitions definitions = new();
    private readonly List<string> failures = [];
    private bool lacksRoles;
    private bool lacksBoundaries;

    internal RoleCatalog Catalog { get; private set; } = Roles.All;

    internal IReadOnlyList<string> Failures => failures;

    internal void Add(Role role, ICatalogStep step)
    {
        if (TryChange(step, catalog => catalog.With(role.WithAreas(catalog.Areas.Where(known => MeansTheSame(role, known))))))
        {
            definitions.Remember(role.Responsibilities.Select(static responsibility => responsibility.Area));
        }
        else
        {
            lacksRoles = true;
        }
    }

    internal void Add(Boundary boundary, ICatalogStep step)
    {
        // A boundary to a role that could not be read would only be called one to an unknown role.
        if (!lacksRoles && !TryChange(step, catalog => catalog.WithBoundary(boundary)))
        {
            lacksBoundaries = true;
        }
    }

    internal void Add(RoleCatalog added)
    {
        Dictionary<string, ResponsibilityArea> areas = Catalog.Areas.ToDictionary(static area => area.Id, StringComparer.Ordinal);
        foreach (ResponsibilityArea area in added.Areas.Where(area => !areas.ContainsKey(area.Id) || !definitions.IsKnown(area)))
        {
            areas[area.Id] = area;
        }

        definitions.Remember(added.Areas);
        Catalog = CatalogMerge.Of(Catalog, added, areas);
    }

    internal void Add(string language, IReadOnlyDictionary<string, string> texts, ICatalogStep step)
    {
        // A text for a role or boundary that is not there would only be called unknown.
        if (!lacksRoles && !lacksBoundaries)
        {
            TryChange(step, catalog => catalog.WithTexts(language, texts));
        }
    }

    internal void RefuseTexts(string failure) => failures.Add(failure);

    internal void RefuseRoles(string failure)
    {
        failures.Add(failure);
        lacksRoles = true;
    }

    private bool TryChange(ICatalogStep step, Func<RoleCatalog, RoleCatalog> change)
    {
        try
        {
            Catalog = change(Catalog);
            return true;
        }
        catch (ArgumentException exception)
        {
            failures.Add($"{step}: {ArgumentCheck.ProblemIn(exception)}");
            return false;
        }
    }

    private bool MeansTheSame(Role role, ResponsibilityArea known) =>
        role.ResponsibilitiesIn(known) is { Count: > 0 } responsibilities && responsibilities.All(given => definitions.IsKnown(given.Area));
}
