using System.Diagnostics.CodeAnalysis;

namespace ExecRoles;

public sealed partial class RoleCatalog
{
    private readonly bool hasOwnBoundaries;
    private IReadOnlyList<Boundary>? boundaries;
    private Dictionary<string, Boundary>? boundariesByKey;

    /// <summary>Gets what separates the roles, pair by pair: the built-in boundaries between its roles, and those that were given.</summary>
    /// <remarks>A boundary may name a built-in role that this catalog lacks: it counts as soon as the role is there.</remarks>
    public IReadOnlyList<Boundary> Boundaries => boundaries ??= new ReadOnlyList<Boundary>([.. BuiltInAmong(roles, Has)]);

    private Dictionary<string, Boundary> BoundariesByKey => boundariesByKey ??= Boundaries.ToDictionary(KeyOf, StringComparer.Ordinal);

    /// <summary>Gets what separates two roles, if that is said.</summary>
    /// <param name="first">The id of one role, exactly as it is written; any string is allowed.</param>
    /// <param name="second">The id of the other role.</param>
    /// <param name="boundary">The boundary, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if there is such a boundary; the order of the two does not matter.</returns>
    /// <exception cref="ArgumentNullException">An id is <see langword="null"/>.</exception>
    public bool TryGetBoundary(string first, string second, [NotNullWhen(true)] out Boundary? boundary)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return BoundariesByKey.TryGetValue(RoleTextKeys.ForBoundary(first, second), out boundary);
    }

    /// <inheritdoc cref="TryGetBoundary(string, string, out Boundary)"/>
    public bool TryGetBoundary(RoleId first, RoleId second, [NotNullWhen(true)] out Boundary? boundary)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return TryGetBoundary(first.Value, second.Value, out boundary);
    }

    /// <summary>Makes a catalog that has one more boundary, or another one in the place of that between the same roles.</summary>
    /// <param name="boundary">The boundary; each of its roles must be in this catalog or built in.</param>
    /// <returns>A new catalog; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="boundary"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A role of the boundary is neither in this catalog nor built in; the message names the nearest id.</exception>
    public RoleCatalog WithBoundary(Boundary boundary)
    {
        ArgumentNullException.ThrowIfNull(boundary);
        if (ProblemOf(boundary) is { } problem)
        {
            throw new ArgumentException(problem, nameof(boundary));
        }

        return new RoleCatalog(roles, declaredAreas, With(boundary), Wording);
    }

    /// <summary>Makes a catalog that does not say what separates two roles.</summary>
    /// <param name="first">The id of one role.</param>
    /// <param name="second">The id of the other role.</param>
    /// <returns>A new catalog, or this one if it has no such boundary; the order of the two does not matter.</returns>
    /// <exception cref="ArgumentNullException">An id is <see langword="null"/>.</exception>
    public RoleCatalog WithoutBoundary(string first, string second) => TryGetBoundary(first, second, out Boundary? unwanted)
        ? new RoleCatalog(
            roles, declaredAreas, new ReadOnlyList<Boundary>([.. Boundaries.Where(boundary => !ReferenceEquals(boundary, unwanted))]), Wording)
        : this;

    /// <inheritdoc cref="WithoutBoundary(string, string)"/>
    public RoleCatalog WithoutBoundary(RoleId first, RoleId second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return WithoutBoundary(first.Value, second.Value);
    }

    internal Boundary? BoundaryBetween(Role one, Role other) =>
        TryGetBoundary(one.Id, other.Id, out Boundary? boundary) ? boundary : null;

    /// <summary>Makes a catalog that has these boundaries, which were checked, and no others: not even built-in ones.</summary>
    internal static RoleCatalog WithBoundariesOnly(IEnumerable<Role> roles, IEnumerable<ResponsibilityArea> areas, IEnumerable<Boundary> boundaries) =>
        new([.. roles], new ReadOnlyList<ResponsibilityArea>([.. areas]), new ReadOnlyList<Boundary>([.. boundaries]), Wording.BuiltIn);

    private static IEnumerable<Boundary> BuiltInAmong(Role[] roles, Func<RoleId, bool> isAmongThem) =>
        BuiltInBoundaries.Among(roles.Select(Roles.TellerFor), isAmongThem);

    private static string KeyOf(Boundary boundary) => RoleTextKeys.ForBoundary(boundary.First.Value, boundary.Second.Value);

    private ReadOnlyList<Boundary> With(Boundary added) => TryGetBoundary(added.First, added.Second, out Boundary? replaced)
        ? new([.. Boundaries.Select(boundary => ReferenceEquals(boundary, replaced) ? added : boundary)])
        : new([.. Boundaries, added]);

    /// <summary>Says which role of a boundary is not known, or returns <see langword="null"/>.</summary>
    private string? ProblemOf(Boundary boundary)
    {
        string? unknown = new[] { boundary.First.Value, boundary.Second.Value }.FirstOrDefault(id => index.Find(id) < 0 && !BuiltInRoleIds.Has(id));
        return unknown is null ? null : $"A boundary names the role {Quotation.Of(unknown)}, which is neither in this catalog nor built in. {Suggestion.For(unknown, KnownIds())}";
    }

    private string[] KnownIds() => [.. roles.Select(static role => role.Id.Value).Union(BuiltInRoleIds.All)];

    /// <summary>Puts what was given before the built-in boundaries; refuses what contradicts itself or names nobody.</summary>
    private ReadOnlyList<Boundary> Complete(Boundary?[] given, string parameterName)
    {
        List<Boundary> complete = new(given.Length);
        HashSet<string> keys = new(StringComparer.Ordinal);
        for (int position = 0; position < given.Length; position++)
        {
            Boundary boundary = given[position]
                ?? throw new ArgumentNullException(parameterName, $"Boundary {position + 1} of {given.Length} is null. Leave it out or give one.");
            if (!keys.Add(KeyOf(boundary)))
            {
                throw new ArgumentException(
                    $"Two boundaries separate {Quotation.Of(boundary.First.Value)} and {Quotation.Of(boundary.Second.Value)}. "
                    + "Give one, or replace one with WithBoundary(boundary).",
                    parameterName);
            }

            if (ProblemOf(boundary) is { } problem)
            {
                throw new ArgumentException(problem, parameterName);
            }

            complete.Add(boundary);
        }

        complete.AddRange(BuiltInAmong(roles, Has).Where(boundary => keys.Add(KeyOf(boundary))));
        return new ReadOnlyList<Boundary>([.. complete]);
    }

    /// <summary>Gets the boundaries of a catalog with one more role, or another one of the same id; null where they are the built-in ones.</summary>
    private IReadOnlyList<Boundary>? BoundariesWith(Role role, Role[] changed)
    {
        // What is not said of a role that was there before was taken away.
        if (!hasOwnBoundaries || Has(role.Id))
        {
            return hasOwnBoundaries ? Boundaries : null;
        }

        HashSet<RoleId> ids = [.. changed.Select(static each => each.Id)];
        return new ReadOnlyList<Boundary>(
            [.. Boundaries, .. BuiltInAmong(changed, ids.Contains).Where(boundary => boundary.Names(role.Id) && !BoundariesByKey.ContainsKey(KeyOf(boundary)))]);
    }

    private bool Has(RoleId id) => index.Find(id.Value) >= 0;
}
