namespace ExecRoles.Json;

/// <summary>The areas that a document may refer to: its own, then the built-in ones.</summary>
internal sealed class AreaTable
{
    private readonly Dictionary<string, ResponsibilityArea?> own = new(StringComparer.Ordinal);
    private readonly List<ResponsibilityArea> inOrder = [];

    /// <summary>Gets the document's own areas, in their order.</summary>
    internal IReadOnlyList<ResponsibilityArea> Own => inOrder;

    /// <summary>Adds an area; one that has something wrong is known all the same, so that no reference to it is reported on top.</summary>
    internal void Add(string? id, long offset, ResponsibilityArea? area, Findings findings)
    {
        if (id is null)
        {
            return;
        }

        if (own.ContainsKey(id))
        {
            findings.Add(offset, $"Two areas have the id '{id}'. Give each its own id.");
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

        string[] known = [.. own.Keys, .. BuiltInAreas.Ids];
        findings.Add(reference.Offset, $"{Quotation.Of(reference.Id)} is no area, neither of this document nor built in. {Suggestion.For(reference.Id, known)}");
        return null;
    }
}
