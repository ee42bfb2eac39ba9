namespace ExecRoles.Json;

/// <summary>The areas that a document may refer to: its own, then the built-in ones.</summary>
internal sealed class AreaTable
{
    private readonly Dictionary<string, ResponsibilityArea?> own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> problems = new(StringComparer.Ordinal);
    private readonly List<ResponsibilityArea> inOrder = [];
    private string[]? known;

    /// <summary>Gets the document's own areas, in their order.</summary>
    internal IReadOnlyList<ResponsibilityArea> Own => inOrder;

    /// <summary>Gets the ids of the areas that roles use; the others are named by a document alone.</summary>
    internal static HashSet<string> UsedBy(IEnumerable<Role> roles) =>
        new(roles.SelectMany(static role => role.Responsibilities).Select(static given => given.Area.Id), StringComparer.Ordinal);

    /// <summary>Adds an area; one that has something wrong is known all the same, so that no reference to it is reported on top.</summary>
    internal void Add(string? id, long offset, ResponsibilityArea? area, Findings findings)
    {
        if (id is null)
        {
            return;
        }

        if (own.ContainsKey(id))
        {
            findings.AddIdTwice(offset, "areas", id);
            return;
        }

        own.Add(id, area);
        if (area is not null)
        {
            inOrder.Add(area);
        }
    }

    internal ResponsibilityArea? Resolve(AreaReference reference, Findings findings)
    {
        if (reference.Inline is not null)
        {
            return reference.Inline;
        }

        if (own.TryGetValue(reference.Id, out ResponsibilityArea? area))
        {
            return area;
        }

        if (BuiltInAreas.TryGet(reference.Id) is { } builtIn)
        {
            return builtIn;
        }

        if (!problems.TryGetValue(reference.Id, out string? problem))
        {
            known ??= [.. own.Keys.Union(BuiltInAreas.Ids)];
            problem = $"{Quotation.Of(reference.Id)} is no area, neither of this document nor built in.{findings.Suggest(reference.Id, known)}";
            problems.Add(reference.Id, problem);
        }

        findings.Add(reference.Offset, problem);
        return null;
    }
}
