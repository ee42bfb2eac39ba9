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

    internal void Add(Role role)
    {
        Dictionary<string, ResponsibilityArea> areas = AreasById();
        Catalog = Catalog.With(role.WithAreas(areas.Values.Where(known => MeansTheSame(role, known))));
        definitions.Remember(role.Responsibilities.Select(static responsibility => responsibility.Area));
    }

    internal void Add(Boundary boundary, ICatalogStep step)
    {
        // A boundary to a role that could not be read would only be called one to an unknown role.
        if (lacksRoles)
        {
            return;
        }

        try
        {
            Catalog = Catalog.WithBoundary(boundary);
        }
        catch (ArgumentException exception)
        {
            failures.Add($"{step}: {ArgumentCheck.ProblemIn(exception)}");
            lacksBoundaries = true;
        }
    }

    internal void Add(RoleCatalog added)
    {
        Dictionary<string, ResponsibilityArea> areas = AreasById();
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
        if (lacksRoles || lacksBoundaries)
        {
            return;
        }

        try
        {
            Catalog = Catalog.WithTexts(language, texts);
        }
        catch (ArgumentException exception)
        {
            RefuseTexts($"{step}: {ArgumentCheck.ProblemIn(exception)}");
        }
    }

    internal void RefuseTexts(string failure) => failures.Add(failure);

    internal void RefuseRoles(string failure)
    {
        failures.Add(failure);
        lacksRoles = true;
    }

    private bool MeansTheSame(Role role, ResponsibilityArea known) =>
        role.ResponsibilitiesIn(known) is { Count: > 0 } responsibilities && responsibilities.All(given => definitions.IsKnown(given.Area));

    private Dictionary<string, ResponsibilityArea> AreasById() => Catalog.Areas.ToDictionary(static area => area.Id, StringComparer.Ordinal);
}
