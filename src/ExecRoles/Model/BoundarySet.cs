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

    internal Boundary? Find(string key) => overrides.Count > 0 && overrides.TryGetValue(key, out Boundary? boundary) ? boundary : FindBuiltIn(key);

    /// <summary>Lists the boundaries among roles, in the order in which a catalog has them.</summary>
    internal ReadOnlyList<Boundary> Among(Func<string, int> positionOf) => new(
    [
        .. BuiltInKeys().Concat(overrides.Keys).Distinct(StringComparer.Ordinal).Select(Find).OfType<Boundary>()
            .Select(boundary => (Boundary: boundary, First: positionOf(boundary.First.Value), Second: positionOf(boundary.Second.Value)))
            .Where(static placed => placed.First >= 0 && placed.Second >= 0)
            .OrderBy(static placed => Math.Min(placed.First, placed.Second)).ThenBy(static placed => Math.Max(placed.First, placed.Second))
            .Select(static placed => placed.Boundary),
    ]);

    internal BoundarySet With(IEnumerable<Boundary> boundaries) =>
        Change(boundaries.Select(static boundary => new KeyValuePair<string, Boundary?>(boundary.Key, boundary)));

    internal BoundarySet With(BoundarySet above) => Change(above.overrides);

    internal BoundarySet Without(string key) => Change(new[] { new KeyValuePair<string, Boundary?>(key, null) });

    /// <summary>Removes what was added about a role that is no longer there.</summary>
    internal BoundarySet WithoutRole(string roleId)
    {
        Dictionary<string, Boundary?> kept = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, Boundary?> given in overrides)
        {
            if (given.Value is null || (given.Value.First.Value != roleId && given.Value.Second.Value != roleId))
            {
                kept.Add(given.Key, given.Value);
            }
        }

        return kept.Count == overrides.Count ? this : new BoundarySet(kept);
    }

    /// <summary>Makes a set that has these boundaries and, among the given roles, no built-in ones.</summary>
    internal static BoundarySet Exactly(IEnumerable<Boundary> boundaries, Func<string, int> positionOf) => BuiltIn
        .Change(BuiltIn.Among(positionOf).Select(static builtIn => new KeyValuePair<string, Boundary?>(builtIn.Key, null)))
        .With(boundaries);

    private static IEnumerable<string> BuiltInKeys() =>
        BuiltInTexts.Keys().Where(static key => key.StartsWith(TextKeys.BoundaryRoot + ".", StringComparison.Ordinal));

    private static Boundary? FindBuiltIn(string key) => BuiltInBoundaries.TryGetValue(key, out Boundary? boundary)
        ? boundary
        : BuiltInTexts.TryGet(key) is { } statement ? BuiltInBoundaries.GetOrAdd(key, Make(key, statement)) : null;

    private static Boundary Make(string key, LocalizedText statement)
    {
        string[] parts = key.Split('.');
        return new Boundary(parts[1], parts[2], statement) { SourceList = new SourceList(key) };
    }

    // What says the same as the built-in boundary is not an override.
    private BoundarySet Change(IEnumerable<KeyValuePair<string, Boundary?>> changes)
    {
        Dictionary<string, Boundary?> changed = new(overrides, StringComparer.Ordinal);
        foreach (KeyValuePair<string, Boundary?> change in changes)
        {
            if (FindBuiltIn(change.Key) == change.Value)
            {
                changed.Remove(change.Key);
            }
            else
            {
                changed[change.Key] = change.Value;
            }
        }

        return new BoundarySet(changed);
    }
}
