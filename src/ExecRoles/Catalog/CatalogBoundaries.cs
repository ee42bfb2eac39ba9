namespace ExecRoles;

/// <summary>What the boundaries of a catalog must be.</summary>
internal static class CatalogBoundaries
{
    internal static ReadOnlyList<Boundary> Require(RoleCatalog catalog, IEnumerable<Boundary> given, string parameterName)
    {
        ReadOnlyList<Boundary> boundaries = ReadOnlyList<Boundary>.Require(given, "Boundary", parameterName);
        if (RoleRules.FirstRepeated(boundaries) is Boundary repeated)
        {
            throw new ArgumentException(
                $"Two boundaries are between '{repeated.First}' and '{repeated.Second}'. Remove one.", parameterName);
        }

        foreach (Boundary boundary in boundaries)
        {
            if (ProblemOf(catalog, boundary) is { } problem)
            {
                throw new ArgumentException(problem, parameterName);
            }
        }

        return boundaries;
    }

    /// <summary>Makes a catalog that has these boundaries and no others, not even built-in ones.</summary>
    internal static RoleCatalog WithExactly(RoleCatalog catalog, IEnumerable<Boundary> boundaries) =>
        catalog.With(BoundarySet.Exactly(boundaries, catalog.PositionOf));

    internal static bool IsBuiltInRole(string id) => BuiltInTexts.Has(id + TextKeys.TitlePart);

    /// <summary>Says which role of a boundary is not known, or returns <see langword="null"/>.</summary>
    private static string? ProblemOf(RoleCatalog catalog, Boundary boundary)
    {
        foreach (string id in new[] { boundary.First.Value, boundary.Second.Value })
        {
            if (!catalog.TryGet(id, out _) && !IsBuiltInRole(id))
            {
                List<string> known = [];
                foreach (Role role in catalog)
                {
                    known.Add(role.Id.Value);
                }

                return $"A boundary names the role {Quotation.Of(id)}, which is neither in this catalog nor built in. "
                    + Suggestion.For(id, known);
            }
        }

        return null;
    }
}
