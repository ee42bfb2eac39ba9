using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Where a role looks, and whom it works for.</summary>
/// <remarks>Immutable and thread-safe. Two focuses are equal if orientation, texts and sources are equal.</remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class Focus : IEquatable<Focus?>
{
    /// <summary>Initializes a focus.</summary>
    /// <param name="orientation">Where the role looks.</param>
    /// <param name="audience">Whom the role works for, in all languages that it has.</param>
    /// <param name="description">What the role looks at, in all languages that it has.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="audience"/> or <paramref name="description"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="orientation"/> is not a defined value.</exception>
    public Focus(FocusOrientation orientation, LocalizedText audience, LocalizedText description)
    {
        EnumWords.Orientations.Require((int)orientation, nameof(orientation));
        ArgumentNullException.ThrowIfNull(audience);
        ArgumentNullException.ThrowIfNull(description);
        Orientation = orientation;
        Audience = audience;
        Description = description;
    }

    /// <summary>Gets where the role looks.</summary>
    public FocusOrientation Orientation { get; }

    /// <summary>Gets whom the role works for, in all languages that it has.</summary>
    public LocalizedText Audience { get; }

    /// <summary>Gets what the role looks at, in all languages that it has.</summary>
    public LocalizedText Description { get; }

    /// <summary>Gets or initializes where that comes from; empty if nothing is said about it.</summary>
    /// <exception cref="ArgumentNullException">The list or a source is <see langword="null"/>.</exception>
    public IReadOnlyList<Source> Sources { get => SourceList.Items; init => SourceList = SourceList.Require(value, nameof(value)); }

    // Set by initializers only.
    internal SourceList SourceList = SourceList.Empty;

    /// <summary>Says whether two focuses are equal.</summary>
    public static bool operator ==(Focus? left, Focus? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two focuses are unequal.</summary>
    public static bool operator !=(Focus? left, Focus? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Focus? other) => other is not null && SaysTheSame(other) && SourceList.Equals(other.SourceList);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Focus);

    /// <inheritdoc/>
    public override int GetHashCode() => ListEquality.Combine((int)Orientation, Description.GetHashCode());

    /// <summary>Returns the orientation as a word.</summary>
    /// <returns><c>internal</c>, <c>external</c> or <c>both</c>; the same in every language.</returns>
    public override string ToString() => EnumWords.Orientations.Of((int)Orientation);

    /// <summary>Says whether two focuses say the same, wherever it comes from.</summary>
    internal bool SaysTheSame(Focus other) =>
        Orientation == other.Orientation && Audience.Equals(other.Audience) && Description.Equals(other.Description);
}
