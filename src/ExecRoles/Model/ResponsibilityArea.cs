using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>An area that a responsibility belongs to, such as infrastructure or leadership.</summary>
/// <remarks>
/// An open set: anyone can make an area. Areas match by <see cref="Id"/> wherever they are compared or looked up, and a catalog gives all
/// its
/// roles the areas that it has itself. Immutable and thread-safe. Two areas are equal if id, name and description are equal.
/// </remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class ResponsibilityArea : IEquatable<ResponsibilityArea?>
{
    internal static readonly string[] ReservedIds = [Aspect.MandateId, Aspect.FocusId, Aspect.ReportingLineId, Aspect.VendorsId];

    private Aspect? aspect;

    /// <summary>Initializes an area.</summary>
    /// <param name="id">
    /// The id: lower-case ASCII words joined by hyphens; not the id of another aspect, such as <c>mandate</c> or <c>vendors</c>.
    /// </param>
    /// <param name="name">The name, in all languages that it has.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or is reserved.</exception>
    public ResponsibilityArea(string id, LocalizedText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Id = Identifier.Require(id, "an area id", nameof(id), ReservedIds);
        Name = name;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the name, in all languages that it has.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets or initializes what the area covers, in all languages that it has, or <see langword="null"/>.</summary>
    public LocalizedText? Description { get; init; }

    internal Aspect Aspect => aspect ??= new Aspect(Id, Name);

    /// <summary>Says whether two areas are equal.</summary>
    public static bool operator ==(ResponsibilityArea? left, ResponsibilityArea? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two areas are unequal.</summary>
    public static bool operator !=(ResponsibilityArea? left, ResponsibilityArea? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ResponsibilityArea? other) => ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && Name.Equals(other.Name) && Description == other.Description);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResponsibilityArea);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Returns the id.</summary>
    /// <returns><see cref="Id"/>; the same in every language.</returns>
    public override string ToString() => Id;
}
