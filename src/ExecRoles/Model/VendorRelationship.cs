using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>How a role works with vendors: which ones, what for, and in what way.</summary>
/// <remarks>Immutable and thread-safe. Two relationships are equal if scope, texts and sources are equal.</remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class VendorRelationship : IEquatable<VendorRelationship?>
{
    /// <summary>Initializes a relationship.</summary>
    /// <param name="scope">Which field the vendors come from.</param>
    /// <param name="vendors">Which vendors they are, in all languages that it has.</param>
    /// <param name="purpose">What they are needed for, in all languages that it has.</param>
    /// <param name="description">How the role works with them, in all languages that it has.</param>
    /// <exception cref="ArgumentNullException">A text is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scope"/> is not a defined value.</exception>
    public VendorRelationship(VendorScope scope, LocalizedText vendors, LocalizedText purpose, LocalizedText description)
    {
        EnumWords.Scopes.Require((int)scope, nameof(scope));
        ArgumentNullException.ThrowIfNull(vendors);
        ArgumentNullException.ThrowIfNull(purpose);
        ArgumentNullException.ThrowIfNull(description);
        Scope = scope;
        Vendors = vendors;
        Purpose = purpose;
        Description = description;
    }

    /// <summary>Gets which field the vendors come from.</summary>
    public VendorScope Scope { get; }

    /// <summary>Gets which vendors they are, in all languages that it has.</summary>
    public LocalizedText Vendors { get; }

    /// <summary>Gets what the vendors are needed for, in all languages that it has.</summary>
    public LocalizedText Purpose { get; }

    /// <summary>Gets how the role works with the vendors, in all languages that it has.</summary>
    public LocalizedText Description { get; }

    /// <summary>Gets or initializes where that comes from; empty if nothing is said about it.</summary>
    /// <exception cref="ArgumentNullException">The list or a source is <see langword="null"/>.</exception>
    public IReadOnlyList<Source> Sources { get => SourceList.Items; init => SourceList = SourceList.Require(value, nameof(value)); }

    // Set by initializers only.
    internal SourceList SourceList = SourceList.Empty;

    /// <summary>Says whether two relationships are equal.</summary>
    public static bool operator ==(VendorRelationship? left, VendorRelationship? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two relationships are unequal.</summary>
    public static bool operator !=(VendorRelationship? left, VendorRelationship? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(VendorRelationship? other) => other is not null && SaysTheSame(other) && SourceList.Equals(other.SourceList);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VendorRelationship);

    /// <inheritdoc/>
    public override int GetHashCode() => ListEquality.Combine((int)Scope, Description.GetHashCode());

    /// <summary>Returns the scope as a word.</summary>
    /// <returns><c>technology</c> or <c>any</c>; the same in every language.</returns>
    public override string ToString() => EnumWords.Scopes.Of((int)Scope);

    /// <summary>Says whether two relationships say the same, wherever it comes from.</summary>
    internal bool SaysTheSame(VendorRelationship other) => Scope == other.Scope
        && Vendors.Equals(other.Vendors)
        && Purpose.Equals(other.Purpose)
        && Description.Equals(other.Description);
}
