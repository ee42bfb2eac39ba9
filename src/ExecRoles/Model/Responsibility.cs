using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>One thing that a role is responsible for.</summary>
/// <remarks>Immutable and thread-safe. Two responsibilities are equal if id, area, statement and sources are equal.</remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class Responsibility : IEquatable<Responsibility?>
{
    /// <summary>Initializes a responsibility.</summary>
    /// <param name="id">The id, unique in its role: lower-case ASCII words joined by hyphens.</param>
    /// <param name="area">The area that it belongs to.</param>
    /// <param name="statement">What the role does, in all languages that it has.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id.</exception>
    public Responsibility(string id, ResponsibilityArea area, LocalizedText statement)
    {
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(statement);
        Id = Identifier.Require(id, "a responsibility id", nameof(id));
        Area = area;
        Statement = statement;
    }

    /// <summary>Gets the id, unique in its role.</summary>
    public string Id { get; }

    /// <summary>Gets the area that it belongs to.</summary>
    public ResponsibilityArea Area { get; }

    /// <summary>Gets what the role does, in all languages that it has.</summary>
    public LocalizedText Statement { get; }

    /// <summary>Gets or initializes where that comes from; empty if nothing is said about it.</summary>
    /// <exception cref="ArgumentNullException">The list or a source is <see langword="null"/>.</exception>
    public IReadOnlyList<Source> Sources { get => SourceList.Items; init => SourceList = SourceList.Require(value, nameof(value)); }

    // Set by initializers only.
    internal SourceList SourceList = SourceList.Empty;

    /// <summary>Says whether two responsibilities are equal.</summary>
    public static bool operator ==(Responsibility? left, Responsibility? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two responsibilities are unequal.</summary>
    public static bool operator !=(Responsibility? left, Responsibility? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Responsibility? other) => ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && Area.Equals(other.Area)
            && Statement.Equals(other.Statement)
            && SourceList.Equals(other.SourceList));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Responsibility);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Returns the id.</summary>
    /// <returns><see cref="Id"/>; the same in every language.</returns>
    public override string ToString() => Id;

    /// <summary>Makes a responsibility with another area or another statement, or this one if both are the same.</summary>
    internal Responsibility With(ResponsibilityArea area, LocalizedText statement) =>
        ReferenceEquals(area, Area) && ReferenceEquals(statement, Statement)
            ? this
            : new Responsibility(Id, area, statement) { SourceList = SourceList };
}
