using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>One thing that a role answers for.</summary>
/// <remarks>Immutable and thread-safe. Two responsibilities are equal if id, area, statement and sources are equal.</remarks>
[JsonConverter(typeof(ResponsibilityJsonConverter))]
public sealed class Responsibility : IEquatable<Responsibility>
{
    /// <summary>Initializes a responsibility.</summary>
    /// <param name="id">The id, unique in its role: lower-case ASCII words joined by hyphens.</param>
    /// <param name="area">The area that it belongs to.</param>
    /// <param name="statement">What the role does, in all languages that it has.</param>
    /// <param name="sources">Where that comes from, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">A required argument or a source is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id.</exception>
    public Responsibility(string id, ResponsibilityArea area, LocalizedText statement, IEnumerable<Source>? sources = null)
        : this(
            area ?? throw new ArgumentNullException(nameof(area)),
            statement ?? throw new ArgumentNullException(nameof(statement)),
            SourceList.Require(sources, nameof(sources)),
            Identifier.Require(id, "a responsibility id", nameof(id)))
    {
    }

    private Responsibility(ResponsibilityArea area, LocalizedText statement, SourceList sources, string checkedId)
    {
        Id = checkedId;
        Area = area;
        Statement = statement;
        SourceList = sources;
    }

    /// <summary>Gets the id, unique in its role.</summary>
    public string Id { get; }

    /// <summary>Gets the area that it belongs to.</summary>
    public ResponsibilityArea Area { get; }

    /// <summary>Gets what the role does, in all languages that it has.</summary>
    public LocalizedText Statement { get; }

    /// <summary>Gets where that comes from; empty if nothing is said about it.</summary>
    public IReadOnlyList<Source> Sources => SourceList.Sources;

    internal SourceList SourceList { get; }

    /// <summary>Says whether two responsibilities are equal.</summary>
    /// <param name="left">One responsibility.</param>
    /// <param name="right">The other responsibility.</param>
    /// <returns><see langword="true"/> if id, area, statement and sources are equal, or both are <see langword="null"/>.</returns>
    public static bool operator ==(Responsibility? left, Responsibility? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two responsibilities are unequal.</summary>
    /// <param name="left">One responsibility.</param>
    /// <param name="right">The other responsibility.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(Responsibility? left, Responsibility? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Responsibility? other) =>
        other is not null && Id == other.Id && Area.Equals(other.Area) && Statement.Equals(other.Statement) && SourceList.Equals(other.SourceList);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Responsibility);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Returns the id.</summary>
    /// <returns><see cref="Id"/>; the same in every language.</returns>
    public override string ToString() => Id;

    /// <summary>Makes a responsibility whose id is known to be good.</summary>
    internal static Responsibility FromChecked(string id, ResponsibilityArea area, LocalizedText statement, SourceList sources) =>
        new(area, statement, sources, id);
}
