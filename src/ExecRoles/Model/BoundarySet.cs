using System.Collections.Concurrent;

namespace ExecRoles;

/// <summary>What separates roles, pair by pair: the built-in boundaries, but for those that a catalog has added or removed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class BoundarySet
{
    internal static readonly BoundarySet BuiltIn = new(new Dictionary<string, Boundary?>(StringComparer.Ordinal));
    private static readonly ConcurrentDictionary<string, Boundary> BuiltInBoundaries = new(StringComparer.Ordinal);

    // By key; null stands for a built-in boundary that was removed.
    private readonly Dictionary<string, Boundary?> overrides;

    private BoundarySet(Dictionary<string, Boundary?> overrides) => this.overrides = overrides;

    internal bool HasOverrides => overrides.Count > 0;

    /// <summary>Gets the boundaries that were added, whether or not their roles are there.</summary>
    internal IEnumerable<Boundary> Added => overrides.Values.OfType<Boundary>();

    internal Boundary? Find(string firstId, string secondId) => Find(TextKeys.OfBoundary(firstId, secondId));

    internal Boundary? Find(string key) =>
        overrides.Count > 0 && overrides.TryGetValue(key, out Boundary? boundary) ? boundary : FindBuiltIn(key);

    /// <summary>Lists the boundaries among roles, in the order in which a catalog has them.</summary>
    internal ReadOnlyList<Boundary> Among(Func<string, int> positionOf)
    {
        HashSet<string> keys = new(overrides.Keys, StringComparer.Ordinal);
        foreach (string key in BuiltInTexts.Keys())
        {
            if (key.StartsWith(TextKeys.BoundaryRoot + ".", StringComparison.Ordinal))
            {
                keys.Add(key);
            }
        }

        SortedDictionary<long, Boundary> placed = [];
        foreach (string key in keys)
        {
            if (Find(key) is { } boundary)
            {
                long first = positionOf(boundary.First.Value);
                long second = positionOf(boundary.Second.Value);
                if (first >= 0 && second >= 0)
                {
                    placed.Add((Math.Min(first, second) << 32) + Math.Max(first, second), boundary);
                }
            }
        }

        return new ReadOnlyList<Boundary>([.. placed.Values]);
    }

    internal BoundarySet With(IEnumerable<Boundary> boundaries)
    {
        BoundarySet changed = Copy();
        foreach (Boundary boundary in boundaries)
        {
            changed.Put(boundary.Key, boundary);
        }

        return changed;
    }

    internal BoundarySet With(BoundarySet above)
    {
        BoundarySet changed = Copy();
        foreach (KeyValuePair<string, Boundary?> given in above.overrides)
        {
            changed.Put(given.Key, given.Value);
        }

        return changed;
    }

    internal BoundarySet Without(string key)
    {
        BoundarySet changed = Copy();
        changed.Put(key, null);
        return changed;
    }

    /// <summary>Forgets what was added or removed about a role that is no longer there.</summary>
    internal BoundarySet WithoutRole(string roleId)
    {
        string asFirst = TextKeys.BoundaryRoot + "." + roleId + ".";
        string asSecond = "." + roleId;
        Dictionary<string, Boundary?> kept = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, Boundary?> given in overrides)
        {
            if (!given.Key.StartsWith(asFirst, StringComparison.Ordinal) && !given.Key.EndsWith(asSecond, StringComparison.Ordinal))
            {
                kept.Add(given.Key, given.Value);
            }
        }

        return kept.Count == overrides.Count ? this : new BoundarySet(kept);
    }

    /// <summary>Makes a set that has these boundaries and, among the given roles, no built-in ones.</summary>
    internal static BoundarySet Exactly(IEnumerable<Boundary> boundaries, Func<string, int> positionOf)
    {
        BoundarySet exact = BuiltIn.Copy();
        foreach (Boundary builtIn in BuiltIn.Among(positionOf))
        {
            exact.Put(builtIn.Key, null);
        }

        return exact.With(boundaries);
    }

    private static Boundary? FindBuiltIn(string key) => BuiltInBoundaries.TryGetValue(key, out Boundary? boundary)
        ? boundary
        : BuiltInTexts.TryGet(key) is { } statement ? BuiltInBoundaries.GetOrAdd(key, Make(key, statement)) : null;

    private static Boundary Make(string key, LocalizedText statement)
    {
        string[] parts = key.Split('.');
        return new Boundary(parts[1], parts[2], statement) { SourceList = new SourceList(key) };
    }

    private BoundarySet Copy() => new(new Dictionary<string, Boundary?>(overrides, StringComparer.Ordinal));

    // What says the same as the built-in boundary is not an override.
    private void Put(string key, Boundary? boundary)
    {
        if (FindBuiltIn(key) == boundary)
        {
            overrides.Remove(key);
        }
        else
        {
            overrides[key] = boundary;
        }
    }
}
