using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>
/// A point of view from which roles are compared: mandate, focus, reporting line, an area of responsibility, or the work with vendors.
/// </summary>
/// <remarks>Immutable and thread-safe. Two aspects are equal if id and name are equal.</remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class Aspect : IEquatable<Aspect?>
{
    internal const string MandateId = "mandate";
    internal const string FocusId = "focus";
    internal const string ReportingLineId = "reporting-line";
    internal const string VendorsId = "vendors";

    internal readonly AspectKind Kind;

    // The words for the details of entries; an area has no details.
    internal readonly Wording? Wording;

    internal Aspect(string id, LocalizedText name, AspectKind kind = AspectKind.Area, Wording? wording = null)
    {
        Id = id;
        Name = name;
        Kind = kind;
        Wording = wording;
    }

    /// <summary>Gets the id: <c>mandate</c>, <c>focus</c>, <c>reporting-line</c>, <c>vendors</c>, or the id of an area.</summary>
    public string Id { get; }

    /// <summary>Gets the name, in all languages that it has.</summary>
    public LocalizedText Name { get; }

    /// <summary>Says whether two aspects are equal.</summary>
    public static bool operator ==(Aspect? left, Aspect? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two aspects are unequal.</summary>
    public static bool operator !=(Aspect? left, Aspect? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Aspect? other) => other is not null && Id == other.Id && Name.Equals(other.Name);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Aspect);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Returns the id.</summary>
    /// <returns><see cref="Id"/>; the same in every language.</returns>
    public override string ToString() => Id;
}
