using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>What separates two roles, in one sentence.</summary>
/// <remarks>
/// Immutable and thread-safe. The pair has no order: <see cref="First"/> is the id that comes first in ordinal order, whichever was given
/// first.
/// Two boundaries are equal if pair, statement and sources are equal.
/// </remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class Boundary : IEquatable<Boundary?>
{
    /// <summary>Initializes a boundary.</summary>
    /// <param name="first">The id of one role.</param>
    /// <param name="second">The id of the other role.</param>
    /// <param name="statement">What separates the two, in one sentence.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id is not an id or is reserved, or both are the same.</exception>
    public Boundary(string first, string second, LocalizedText statement)
    {
        RoleId one = RoleId.Require(first, nameof(first));
        RoleId other = RoleId.Require(second, nameof(second));
        ArgumentNullException.ThrowIfNull(statement);
        int order = one.CompareTo(other);
        if (order == 0)
        {
            throw new ArgumentException(
                $"A boundary separates two roles, but '{first}' was given twice. Give the ids of two roles.", nameof(second));
        }

        First = order < 0 ? one : other;
        Second = order < 0 ? other : one;
        Statement = statement;
    }

    /// <summary>Gets the id of the one role: the first in ordinal order.</summary>
    public RoleId First { get; }

    /// <summary>Gets the id of the other role.</summary>
    public RoleId Second { get; }

    /// <summary>Gets what separates the two, in all languages that it has.</summary>
    public LocalizedText Statement { get; }

    /// <summary>Gets or initializes where that comes from; empty if nothing is said about it.</summary>
    /// <exception cref="ArgumentNullException">The list or a source is <see langword="null"/>.</exception>
    public IReadOnlyList<Source> Sources { get => SourceList.Items; init => SourceList = SourceList.Require(value, nameof(value)); }

    // Set by initializers only.
    internal SourceList SourceList = SourceList.Empty;

    internal string Key => TextKeys.OfBoundary(First.Value, Second.Value);

    /// <summary>Says whether two boundaries are equal.</summary>
    public static bool operator ==(Boundary? left, Boundary? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two boundaries are unequal.</summary>
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

    internal Boundary With(LocalizedText statement) =>
        ReferenceEquals(statement, Statement) ? this : new Boundary(First, Second, statement) { SourceList = SourceList };
}
