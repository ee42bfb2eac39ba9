using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Two or more roles laid side by side, aspect by aspect.</summary>
/// <remarks>
/// Immutable and thread-safe. Two comparisons are equal if they compare equal roles in the same order with equal boundaries and words; all else follows.
/// <see cref="RoleComparisonRendering"/> shows one as text, Markdown or HTML.
/// </remarks>
[JsonConverter(typeof(RoleComparisonJsonConverter))]
public sealed class RoleComparison : IEquatable<RoleComparison>
{
    private readonly BoundaryLookup lookup;
    private IReadOnlyList<AspectComparison>? differences;
    private IReadOnlyList<AspectComparison>? commonGround;
    private IReadOnlyList<Boundary>? boundaries;

    internal RoleComparison(IReadOnlyList<Role> roles, IReadOnlyList<AspectComparison> aspects, BoundaryLookup lookup, Wording wording)
    {
        this.lookup = lookup;
        Roles = roles;
        Aspects = aspects;
        Wording = wording;
    }

    /// <summary>Gets the roles, two or more, in the order in which they were given.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>
    /// Gets all aspects under which at least one role has something to say: mandate, focus, the areas in order of first appearance (the
    /// first role's first), vendors.
    /// </summary>
    public IReadOnlyList<AspectComparison> Aspects { get; }

    /// <summary>Gets the aspects that are not <see cref="AspectOutcome.Same"/>, in the order of <see cref="Aspects"/>.</summary>
    public IReadOnlyList<AspectComparison> Differences => differences ??= Only(static compared => compared.Outcome != AspectOutcome.Same);

    /// <summary>
    /// Gets what the roles share, in the order of <see cref="Aspects"/>: the aspects that are <see cref="AspectOutcome.Same"/>, and the
    /// areas and vendors that every role has, even where the statements differ.
    /// </summary>
    public IReadOnlyList<AspectComparison> CommonGround => commonGround ??= Only(static compared => compared.IsShared);

    /// <summary>Gets what separates the two roles, or <see langword="null"/> if that is not said, or there are more than two.</summary>
    public Boundary? Boundary => Roles.Count == 2 && Boundaries.Count == 1 ? Boundaries[0] : null;

    /// <summary>Gets what separates the roles pair by pair, as far as it is said, in the order of <see cref="Roles"/>.</summary>
    public IReadOnlyList<Boundary> Boundaries => boundaries ??= FindBoundaries();

    internal Wording Wording { get; }

    /// <summary>Says whether two comparisons are equal.</summary>
    /// <param name="left">One comparison.</param>
    /// <param name="right">The other comparison.</param>
    /// <returns><see langword="true"/> if roles, boundaries and words are equal, or both are <see langword="null"/>.</returns>
    public static bool operator ==(RoleComparison? left, RoleComparison? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two comparisons are unequal.</summary>
    /// <param name="left">One comparison.</param>
    /// <param name="right">The other comparison.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(RoleComparison? left, RoleComparison? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(RoleComparison? other) => ReferenceEquals(this, other)
        || (other is not null
            && Wording.Equals(other.Wording)
            && ListEquality.SameSequence(Roles, other.Roles)
            && ListEquality.SameSequence(Boundaries, other.Boundaries));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoleComparison);

    /// <inheritdoc/>
    public override int GetHashCode() => ListEquality.Hash(Roles);

    /// <summary>Returns the ids of the roles.</summary>
    /// <returns>The ids, such as <c>cio, cto</c>; the same in every language.</returns>
    public override string ToString() => string.Join(", ", Roles);

    private ReadOnlyList<AspectComparison> Only(Func<AspectComparison, bool> isMeant) => new([.. Aspects.Where(isMeant)]);

    private ReadOnlyList<Boundary> FindBoundaries()
    {
        List<Boundary> found = [];
        for (int first = 0; first < Roles.Count; first++)
        {
            for (int second = first + 1; second < Roles.Count; second++)
            {
                if (lookup(Roles[first], Roles[second]) is { } boundary && !found.Contains(boundary))
                {
                    found.Add(boundary);
                }
            }
        }

        return new ReadOnlyList<Boundary>([.. found]);
    }
}
