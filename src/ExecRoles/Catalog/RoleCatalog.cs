using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>An ordered set of roles, found by id, with the areas, the boundaries and the words that belong to it.</summary>
/// <remarks>
/// Immutable and thread-safe; a look-up by id takes constant time. A catalog owns its areas: its roles adopt them by id. Two catalogs are
/// equal if they have equal roles in the same order, and equal areas, boundaries, words and versions.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "The field calls it a catalog, although it is a collection.")]
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class RoleCatalog : IReadOnlyList<Role>, IEquatable<RoleCatalog?>
{
    internal readonly Wording Wording = Wording.BuiltIn;
    private readonly Role[] roles;
    private readonly CatalogIndex index;
    private readonly CatalogAreas areas;
    private IReadOnlyList<Boundary>? boundaries;
    private IReadOnlyDictionary<string, LocalizedText>? texts;

    /// <summary>Initializes a catalog.</summary>
    /// <param name="roles">The roles, in the order that the catalog keeps; the first that uses an area says what it is called.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two roles have the same id.</exception>
    public RoleCatalog(params Role[] roles)
        : this((IEnumerable<Role>)roles)
    {
    }

    /// <inheritdoc cref="RoleCatalog(Role[])"/>
    public RoleCatalog(IEnumerable<Role> roles)
    {
        Role[] given = [.. ReadOnlyList<Role>.Require(roles, "Role", nameof(roles))];
        index = new CatalogIndex(given, nameof(roles));
        areas = CatalogAreas.None.For(given);
        this.roles = areas.Adopt(given);
    }

    private RoleCatalog(Role[] roles, CatalogIndex index, CatalogAreas areas, BoundarySet boundaries, Wording wording) =>
        (this.roles, this.index, this.areas, BoundarySet, Wording) = (roles, index, areas, boundaries, wording);

    /// <summary>Gets the number of roles.</summary>
    public int Count => roles.Length;

    /// <summary>
    /// Gets the areas that a role uses, or that were given: the built-in ones in their fixed order, then the others. Initializes areas
    /// that the roles adopt by id, and that the catalog has even where no role uses them.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list or an area is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two areas have the same id.</exception>
    public IReadOnlyList<ResponsibilityArea> Areas
    {
        get => areas.All;
        init
        {
            areas = CatalogAreas.Declare(value, roles, nameof(value));
            roles = areas.Adopt(roles);
        }
    }

    /// <summary>
    /// Gets what separates the roles, pair by pair: the built-in boundaries between their ids, and those that were given. Initializes
    /// boundaries, which replace the built-in ones between the same roles.
    /// </summary>
    /// <remarks>A boundary may name a built-in role that this catalog lacks: it counts as soon as the role is there.</remarks>
    /// <exception cref="ArgumentNullException">The list or a boundary is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two are between the same roles, or a role is neither in this catalog nor built in.</exception>
    public IReadOnlyList<Boundary> Boundaries
    {
        get => boundaries ??= BoundarySet.Among(index.Find);
        init => BoundarySet = BoundarySet.With(CatalogBoundaries.Require(this, value, nameof(value)));
    }

    /// <summary>
    /// Gets all texts by key, made when they are first asked for: those of the areas, the roles and the boundaries, then the words of the
    /// pages. The keys are what <see cref="RoleCatalogTexts.WithTexts"/> takes, and are stable.
    /// </summary>
    public IReadOnlyDictionary<string, LocalizedText> Texts => texts ??= CatalogTexts.List(this);

    /// <summary>Gets the tags of all languages in which the catalog has a text, the default language first.</summary>
    public IReadOnlyList<string> Languages => field ??= CatalogTexts.LanguagesOf(Texts);

    /// <summary>Gets or initializes of which edition the facts are, such as <c>2026-11-28</c>, or <see langword="null"/>.</summary>
    /// <exception cref="ArgumentException">It is blank or not well-formed UTF-16.</exception>
    public string? Version { get; init => field = TextRules.RequireOptional(value, "The version of a catalog", nameof(value)); }

    internal BoundarySet BoundarySet = BoundarySet.BuiltIn;
    internal CatalogAreas AreaSet => areas;

    /// <summary>Gets the role at a position.</summary>
    /// <param name="index">The position, from 0 on.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Role this[int index] => (uint)index < (uint)roles.Length
        ? roles[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The catalog has {roles.Length} roles.");

    /// <summary>Gets the role with an id.</summary>
    /// <param name="id">The id, exactly as it is written.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such role; the message names known ids and the nearest one.</exception>
    public Role this[string id] => TryGet(id, out Role? role) ? role : throw UnknownRole.In(this, id);

    /// <summary>Says whether two catalogs are equal.</summary>
    public static bool operator ==(RoleCatalog? left, RoleCatalog? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two catalogs are unequal.</summary>
    public static bool operator !=(RoleCatalog? left, RoleCatalog? right) => !(left == right);

    /// <summary>Gets the role with an id, if there is one.</summary>
    /// <param name="id">The id, exactly as it is written; any string is allowed.</param>
    /// <param name="role">The role, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if there is such a role.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool TryGet(string id, [MaybeNullWhen(false)] out Role role)
    {
        ArgumentNullException.ThrowIfNull(id);
        int position = index.Find(id);
        role = position < 0 ? null : roles[position];
        return role is not null;
    }

    /// <summary>Lays two or more roles of this catalog side by side.</summary>
    /// <param name="ids">The ids of the roles.</param>
    /// <returns>The comparison, with all texts in all languages that they have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are fewer than two ids.</exception>
    /// <exception cref="KeyNotFoundException">There is no such role; the message names known ids and the nearest one.</exception>
    public RoleComparison Compare(params string[] ids) => Compare((IEnumerable<string>)ids);

    /// <inheritdoc cref="Compare(string[])"/>
    public RoleComparison Compare(IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ComparisonBuilder.Compare([.. ids.Select(id => this[id])], Wording, areas.Order, BoundarySet, nameof(ids));
    }

    /// <summary>Lays two or more roles side by side, with the areas, words and boundaries of this catalog.</summary>
    /// <param name="roles">The roles; they need not be in this catalog.</param>
    /// <returns>The comparison, with all texts in all languages that they have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are fewer than two roles.</exception>
    public RoleComparison Compare(params Role[] roles) => Compare((IEnumerable<Role>)roles);

    /// <inheritdoc cref="Compare(Role[])"/>
    public RoleComparison Compare(IEnumerable<Role> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return ComparisonBuilder.Compare(areas.Adopt([.. roles]), Wording, areas.Order, BoundarySet, nameof(roles));
    }

    /// <summary>Gets one role of this catalog to be shown.</summary>
    /// <param name="id">The id of the role.</param>
    /// <returns>The description, with all texts in all languages that they have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such role; the message names known ids and the nearest one.</exception>
    public RoleDescription Describe(string id) => Describe(this[id]);

    /// <summary>Gets one role to be shown, with the areas and words of this catalog.</summary>
    /// <param name="role">The role; it need not be in this catalog.</param>
    /// <returns>The description, with all texts in all languages that they have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is <see langword="null"/>.</exception>
    public RoleDescription Describe(Role role) =>
        new(areas.Adopt([role ?? throw new ArgumentNullException(nameof(role))])[0], Wording, areas.Order);

    /// <summary>Gets who is responsible for what: the areas of this catalog by its roles.</summary>
    /// <returns>The matrix, with all texts in all languages that they have.</returns>
    public ResponsibilityMatrix Matrix() => new(this, areas.Order, Wording);

    /// <summary>Makes a catalog of the roles that meet a condition; words, areas and boundaries stay.</summary>
    /// <param name="predicate">The condition.</param>
    /// <returns>A new catalog; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is <see langword="null"/>.</exception>
    public RoleCatalog Where(Func<Role, bool> predicate) => Make([.. Enumerable.Where(this, predicate)], areas, BoundarySet, Wording);

    /// <summary>Makes a catalog that has one more role, or another role instead of the one with the same id.</summary>
    /// <param name="role">The role; it adopts the areas of this catalog by id.</param>
    /// <returns>A new catalog; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is <see langword="null"/>.</exception>
    public RoleCatalog With(Role role) =>
        Make(index.Put(roles, new[] { role ?? throw new ArgumentNullException(nameof(role)) }), areas, BoundarySet, Wording);

    /// <summary>Makes a catalog that also has what another one has: roles, areas, boundaries, words and version. The other's win.</summary>
    /// <param name="catalog">The other catalog.</param>
    /// <returns>A new catalog; both stay as they are. Texts that are the built-in ones in the other catalog change nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    public RoleCatalog With(RoleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Make(
            index.Put(roles, CatalogTexts.Over(this, catalog)), areas.With(catalog.areas), BoundarySet.With(catalog.BoundarySet),
            Wording.With(catalog.Wording), catalog.Version);
    }

    /// <summary>Makes a catalog that lacks a role, and what was said about its boundaries.</summary>
    /// <param name="id">The id of the role.</param>
    /// <returns>A new catalog, or this one if it has no such role.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public RoleCatalog Without(string id)
    {
        List<Role> kept = new(roles);
        bool isThere = TryGet(id, out Role? unwanted) && kept.Remove(unwanted);
        return isThere ? Make(kept.ToArray(), areas, BoundarySet.WithoutRole(id), Wording) : this;
    }

    /// <inheritdoc/>
    public IEnumerator<Role> GetEnumerator() => ((IEnumerable<Role>)roles).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal int PositionOf(string roleId) => index.Find(roleId);

    internal RoleCatalog With(BoundarySet boundaries) => new(roles, index, areas, boundaries, Wording) { Version = Version };

    /// <summary>Makes a catalog in which some areas, roles, boundaries and words have other texts.</summary>
    internal RoleCatalog With(
        List<ResponsibilityArea> changedAreas, List<Role> changedRoles, List<Boundary> changedBoundaries,
        Dictionary<string, LocalizedText> words)
    {
        Role[] changed = index.Put(roles, changedRoles);
        return changedAreas.Count == 0
            ? new RoleCatalog(changed, index, areas, BoundarySet.With(changedBoundaries), Wording.With(words)) { Version = Version }
            : Make(changed, areas.With(changedAreas), BoundarySet.With(changedBoundaries), Wording.With(words));
    }

    /// <inheritdoc/>
    public bool Equals(RoleCatalog? other) => ReferenceEquals(this, other)
        || (other is not null
            && Version == other.Version
            && Wording.Equals(other.Wording)
            && ListEquality.SameSequence(roles, other.roles)
            && ListEquality.SameSequence(Areas, other.Areas)
            && ListEquality.SameSequence(Boundaries, other.Boundaries));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoleCatalog);

    /// <inheritdoc/>
    public override int GetHashCode() => ListEquality.Hash(roles);

    private RoleCatalog Make(Role[] roles, CatalogAreas areas, BoundarySet boundaries, Wording wording, string? version = null)
    {
        CatalogAreas own = areas.For(roles);
        return new(own.Adopt(roles), new CatalogIndex(roles, nameof(roles)), own, boundaries, wording) { Version = version ?? Version };
    }
}
