using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Two or more roles laid side by side, aspect by aspect.</summary>
/// <remarks>
/// Immutable and thread-safe. What a role does not list is not denied: an entry without statements says nothing about the role.
/// <see cref="RoleComparisonRendering"/> shows a comparison as text, Markdown or HTML.
/// </remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class RoleComparison
{
    internal readonly Wording Wording;
    private readonly BoundarySet boundarySet;
    private IReadOnlyList<Boundary>? boundaries;

    internal RoleComparison(IReadOnlyList<Role> roles, IReadOnlyList<AspectComparison> aspects, Wording wording, BoundarySet boundaries)
    {
        boundarySet = boundaries;
        Roles = roles;
        Aspects = aspects;
        Wording = wording;
    }

    /// <summary>Gets the roles, two or more, in the order in which they were given.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>
    /// Gets all aspects under which at least one role lists something: mandate, focus, reporting line, the areas in the order of the
    /// catalog, and
    /// the work with vendors. The order does not depend on that of the roles.
    /// </summary>
    public IReadOnlyList<AspectComparison> Aspects { get; }

    /// <summary>Gets the aspects that are not <see cref="AspectOutcome.Same"/>, in the order of <see cref="Aspects"/>.</summary>
    public IReadOnlyList<AspectComparison> Differences => Only(areShared: false);

    /// <summary>
    /// Gets what the roles share, in the order of <see cref="Aspects"/>: the aspects that are <see cref="AspectOutcome.Same"/>, and the
    /// areas and
    /// vendors that every role lists, even where the statements differ.
    /// </summary>
    public IReadOnlyList<AspectComparison> CommonGround => Only(areShared: true);

    /// <summary>Gets what separates the two roles, or <see langword="null"/> if that is not said, or there are more than two.</summary>
    public Boundary? Boundary => Roles.Count == 2 && Boundaries.Count == 1 ? Boundaries[0] : null;

    /// <summary>Gets what separates the roles pair by pair, as far as it is said, in the order of <see cref="Roles"/>.</summary>
    public IReadOnlyList<Boundary> Boundaries => boundaries ??= FindBoundaries();

    /// <summary>Returns the ids of the roles.</summary>
    /// <returns>The ids, such as <c>cio, cto</c>; the same in every language.</returns>
    public override string ToString() => string.Join(", ", Roles);

    private ReadOnlyList<AspectComparison> Only(bool areShared)
    {
        List<AspectComparison> meant = new(Aspects.Count);
        for (int index = 0; index < Aspects.Count; index++)
        {
            if (areShared ? Aspects[index].IsShared : Aspects[index].Outcome != AspectOutcome.Same)
            {
                meant.Add(Aspects[index]);
            }
        }

        return new ReadOnlyList<AspectComparison>([.. meant]);
    }

    private ReadOnlyList<Boundary> FindBoundaries()
    {
        List<Boundary> found = [];
        for (int first = 0; first < Roles.Count; first++)
        {
            for (int second = first + 1; second < Roles.Count; second++)
            {
                if (boundarySet.Find(Roles[first].Id.Value, Roles[second].Id.Value) is { } boundary && !found.Contains(boundary))
                {
                    found.Add(boundary);
                }
            }
        }

        return new ReadOnlyList<Boundary>([.. found]);
    }
}
