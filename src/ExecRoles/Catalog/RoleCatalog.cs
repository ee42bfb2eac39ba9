using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>An ordered set of roles, found by id: the built-in ones, your own, or both.</summary>
/// <remarks>
/// Immutable and thread-safe; a look-up by id takes constant time. Two catalogs are equal if they have equal
/// roles in the same order, equal areas, equal boundaries in the same order and equal words.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "A catalog is what the field calls it, and a collection all the same.")]
[JsonConverter(typeof(RoleCatalogJsonConverter))]
public sealed partial class RoleCatalog : IReadOnlyCollection<Role>, IEquatable<RoleCatalog>
{
    private readonly Role[] roles;
    private readonly IReadOnlyList<ResponsibilityArea> declaredAreas;
    private readonly CatalogIndex index;

    /// <summary>Initializes a catalog.</summary>
    /// <param name="roles">The roles, in the order that the catalog keeps; there may be none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two roles have one id, or two areas have one id but are unequal.</exception>
    public RoleCatalog(params Role[] roles)
        : this((IEnumerable<Role>)roles)
    {
    }

    /// <summary>Initializes a catalog.</summary>
    /// <param name="roles">The roles, in the order that the catalog keeps; there may be none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two roles have one id, or two areas have one id but are unequal.</exception>
    public RoleCatalog(IEnumerable<Role> roles)
        : this(roles, [])
    {
    }

    /// <summary>Initializes a catalog that has areas which no role uses yet.</summary>
    /// <param name="roles">The roles, in the order that the catalog keeps; there may be none.</param>
    /// <param name="areas">The areas; those that a role uses need not be among them.</param>
    /// <exception cref="ArgumentNullException">An argument, a role or an area is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two roles have one id, or two areas have one id but are unequal.</exception>
    public RoleCatalog(IEnumerable<Role> roles, IEnumerable<ResponsibilityArea> areas)
        : this(
            [.. roles ?? throw new ArgumentNullException(nameof(roles))],
            new ReadOnlyList<ResponsibilityArea>([.. areas ?? throw new ArgumentNullException(nameof(areas))]),
            boundaries: null,
            Wording.BuiltIn)
    {
    }

    /// <summary>Initializes a catalog that says of more pairs of roles what separates them than the built-in boundaries do.</summary>
    /// <param name="roles">The roles, in the order that the catalog keeps; there may be none.</param>
    /// <param name="areas">The areas; those that a role uses need not be among them.</param>
    /// <param name="boundaries">The boundaries; one between two built-in roles takes the place of the built-in one.</param>
    /// <exception cref="ArgumentNullException">An argument, a role, an area or a boundary is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// Two roles have one id, two areas have one id but are unequal, two boundaries separate the same roles, or a boundary names a role that is
    /// neither among <paramref name="roles"/> nor built in.
    /// </exception>
    public RoleCatalog(IEnumerable<Role> roles, IEnumerable<ResponsibilityArea> areas, IEnumerable<Boundary> boundaries)
        : this(roles, areas)
    {
        ArgumentNullException.ThrowIfNull(boundaries);
        this.boundaries = Complete([.. boundaries], nameof(boundaries));
        hasOwnBoundaries = true;
    }

    private RoleCatalog(
        Role[] roles,
        IReadOnlyList<ResponsibilityArea> areas,
        IReadOnlyList<Boundary>? boundaries,
        Wording wording,
        string rolesName = "roles",
        string areasName = "areas")
    {
        index = new CatalogIndex(roles, areas, rolesName, areasName);
        this.roles = roles;
        declaredAreas = areas;
        this.boundaries = boundaries;
        hasOwnBoundaries = boundaries is not null;
        Wording = wording;
    }

    /// <summary>Gets the number of roles.</summary>
    public int Count => roles.Length;

    /// <summary>Gets the areas: those that roles use in order of first appearance, then those that only the catalog names.</summary>
    public IReadOnlyList<ResponsibilityArea> Areas => index.Areas;

    internal Wording Wording { get; }

    /// <summary>Gets the role with an id.</summary>
    /// <param name="id">The id, exactly as it is written.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such role; the message names known ids and the nearest one.</exception>
    public Role this[string id] => TryGet(id, out Role? role) ? role : throw NotFound(id);

    /// <summary>Gets the role with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such role; the message names known ids and the nearest one.</exception>
    public Role this[RoleId id] => TryGet(id, out Role? role) ? role : throw NotFound(id.Value);

    /// <summary>Says whether two catalogs are equal.</summary>
    /// <param name="left">One catalog.</param>
    /// <param name="right">The other catalog.</param>
    /// <returns><see langword="true"/> if roles, areas, boundaries and words are equal, or both are <see langword="null"/>.</returns>
    public static bool operator ==(RoleCatalog? left, RoleCatalog? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two catalogs are unequal.</summary>
    /// <param name="left">One catalog.</param>
    /// <param name="right">The other catalog.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(RoleCatalog? left, RoleCatalog? right) => !(left == right);

    /// <summary>Gets the role with an id, if there is one.</summary>
    /// <param name="id">The id, exactly as it is written; any string is allowed.</param>
    /// <param name="role">The role, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if there is such a role.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool TryGet(string id, [NotNullWhen(true)] out Role? role)
    {
        ArgumentNullException.ThrowIfNull(id);
        int position = index.Find(id);
        role = position < 0 ? null : roles[position];
        return role is not null;
    }

    /// <summary>Gets the role with an id, if there is one.</summary>
    /// <param name="id">The id.</param>
    /// <param name="role">The role, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if there is such a role.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool TryGet(RoleId id, [NotNullWhen(true)] out Role? role)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryGet(id.Value, out role);
    }

    /// <summary>Lays two or more roles of this catalog side by side.</summary>
    /// <param name="ids">The ids of the roles; the areas of the first come first.</param>
    /// <returns>The comparison, with all texts in all languages that they have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are fewer than two ids.</exception>
    /// <exception cref="KeyNotFoundException">There is no such role; the message names known ids and the nearest one.</exception>
    public RoleComparison Compare(params string[] ids) => Compare((IEnumerable<string>)ids);

    /// <inheritdoc cref="Compare(string[])"/>
    public RoleComparison Compare(params RoleId[] ids) => Compare((IEnumerable<RoleId>)ids);

    /// <inheritdoc cref="Compare(string[])"/>
    public RoleComparison Compare(IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ComparisonBuilder.Compare([.. ids.Select(id => this[id])], BoundaryBetween, Wording, nameof(ids));
    }

    /// <inheritdoc cref="Compare(string[])"/>
    public RoleComparison Compare(IEnumerable<RoleId> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ComparisonBuilder.Compare([.. ids.Select(id => this[id])], BoundaryBetween, Wording, nameof(ids));
    }

    /// <summary>Gets one role of this catalog to be shown.</summary>
    /// <param name="id">The id of the role.</param>
    /// <returns>The description, with all texts in all languages that they have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such role; the message names known ids and the nearest one.</exception>
    public RoleDescription Describe(string id) => new(this[id], Wording);

    /// <inheritdoc cref="Describe(string)"/>
    public RoleDescription Describe(RoleId id) => new(this[id], Wording);

    /// <summary>Makes a catalog that has one more role, or another role in the place of the one with the same id.</summary>
    /// <param name="role">The role.</param>
    /// <returns>A new catalog; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An area of the role has the id of another area of the catalog, but is unequal to it.</exception>
    public RoleCatalog With(Role role)
    {
        ArgumentNullException.ThrowIfNull(role);
        int position = index.Find(role.Id.Value);
        Role[] changed = position < 0 ? [.. roles, role] : [.. roles];
        changed[position < 0 ? roles.Length : position] = role;
        return new RoleCatalog(changed, declaredAreas, BoundariesWith(role, changed), Wording, nameof(role), nameof(role));
    }

    /// <summary>Makes a catalog that lacks a role.</summary>
    /// <param name="id">The id of the role.</param>
    /// <returns>A new catalog, or this one if it has no such role.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public RoleCatalog Without(string id) => TryGet(id, out Role? unwanted)
        ? new RoleCatalog(
            Array.FindAll(roles, role => !ReferenceEquals(role, unwanted)),
            declaredAreas,
            hasOwnBoundaries ? new ReadOnlyList<Boundary>([.. Boundaries.Where(boundary => !boundary.Names(unwanted.Id))]) : null,
            Wording)
        : this;

    /// <inheritdoc cref="Without(string)"/>
    public RoleCatalog Without(RoleId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Without(id.Value);
    }

    /// <summary>Goes through the roles in the order of the catalog.</summary>
    /// <returns>An enumerator over the roles.</returns>
    public IEnumerator<Role> GetEnumerator() => ((IEnumerable<Role>)roles).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(RoleCatalog? other) => ReferenceEquals(this, other)
        || (other is not null
            && Wording.Equals(other.Wording)
            && ListEquality.SameSequence(roles, other.roles)
            && ListEquality.SameSequence(Areas, other.Areas)
            && ListEquality.SameSequence(Boundaries, other.Boundaries));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoleCatalog);

    /// <inheritdoc/>
    public override int GetHashCode() => ListEquality.Hash(roles);

    private KeyNotFoundException NotFound(string id)
    {
        string[] ids = Array.ConvertAll(roles, static role => role.Id.Value);
        IEnumerable<KeyValuePair<string, string>> names = roles.SelectMany(
            static role => new[] { role.Id.Value, role.Abbreviation ?? role.Id.Value }.Select(name => new KeyValuePair<string, string>(name, role.Id.Value)));
        return new($"There is no role {Quotation.Of(id)} in this catalog. {Suggestion.For(id, ids, names)}");
    }
}
