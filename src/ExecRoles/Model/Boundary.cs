using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>What separates two roles, in one sentence.</summary>
/// <remarks>
/// Immutable and thread-safe. The pair has no order: <see cref="First"/> is the id that comes first in ordinal order, whichever was given first.
/// Two boundaries are equal if pair, statement and sources are equal.
/// </remarks>
[JsonConverter(typeof(BoundaryJsonConverter))]
public sealed class Boundary : IEquatable<Boundary>
{
    /// <summary>Initializes a boundary, with the ids of the roles as strings.</summary>
    /// <param name="first">The id of one role.</param>
    /// <param name="second">The id of the other role.</param>
    /// <param name="statement">What separates the two, in one sentence.</param>
    /// <param name="sources">Where that comes from, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">A required argument or a source is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id is not an id or is reserved, or both are the same.</exception>
    public Boundary(string first, string second, LocalizedText statement, IEnumerable<Source>? sources = null)
        : this(RoleId.Require(first, nameof(first)), RoleId.Require(second, nameof(second)), statement, sources)
    {
    }

    /// <summary>Initializes a boundary.</summary>
    /// <param name="first">The id of one role.</param>
    /// <param name="second">The id of the other role.</param>
    /// <param name="statement">What separates the two, in one sentence.</param>
    /// <param name="sources">Where that comes from, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">A required argument or a source is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Both ids are the same.</exception>
    public Boundary(RoleId first, RoleId second, LocalizedText statement, IEnumerable<Source>? sources = null)
        : this(
            statement ?? throw new ArgumentNullException(nameof(statement)),
            first ?? throw new ArgumentNullException(nameof(first)),
            second ?? throw new ArgumentNullException(nameof(second)),
            SourceList.Require(sources, nameof(sources)))
    {
        if (first == second)
        {
            throw new ArgumentException($"A boundary separates two roles, but '{first}' was given twice. Give the ids of two roles.", nameof(second));
        }
    }

    internal Boundary(LocalizedText statement, RoleId one, RoleId other, SourceList sources)
    {
        bool isInOrder = one.CompareTo(other) < 0;
        First = isInOrder ? one : other;
        Second = isInOrder ? other : one;
        Statement = statement;
        SourceList = sources;
    }

    /// <summary>Gets the id of the one role: the first in ordinal order.</summary>
    public RoleId First { get; }

    /// <summary>Gets the id of the other role.</summary>
    public RoleId Second { get; }

    /// <summary>Gets what separates the two, in all languages that it has.</summary>
    public LocalizedText Statement { get; }

    /// <summary>Gets where that comes from; empty if nothing is said about it.</summary>
    public IReadOnlyList<Source> Sources => SourceList.Sources;

    internal SourceList SourceList { get; }

    /// <summary>Says whether two boundaries are equal.</summary>
    /// <param name="left">One boundary.</param>
    /// <param name="right">The other boundary.</param>
    /// <returns><see langword="true"/> if pair, statement and sources are equal, or both are <see langword="null"/>.</returns>
    public static bool operator ==(Boundary? left, Boundary? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two boundaries are unequal.</summary>
    /// <param name="left">One boundary.</param>
    /// <param name="right">The other boundary.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(Boundary? left, Boundary? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Boundary? other) => other is not null
        && First.Equals(other.First)
        && Second.Equals(other.Second)
        && Statement.Equals(other.Statement)
        && SourceList.Equals(other.SourceList);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Boundary);

    /// <inheritdoc/>
    public override int GetHashCode() => ListEquality.Combine(First.GetHashCode(), Second.GetHashCode());

    /// <summary>Returns the ids of the pair.</summary>
    /// <returns>Both ids, such as <c>cio, cto</c>; the same in every language.</returns>
    public override string ToString() => $"{First}, {Second}";

    internal bool Separates(RoleId one, RoleId other) => (First.Equals(one) && Second.Equals(other)) || (First.Equals(other) && Second.Equals(one));

    internal bool Names(RoleId role) => First.Equals(role) || Second.Equals(role);
}
