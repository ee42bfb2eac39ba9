using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Says that a classification of occupations has no code for a role, which is more than saying nothing about it.</summary>
/// <remarks>Immutable and thread-safe. Two are equal if all that they say is equal.</remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class MissingOccupationCode : IEquatable<MissingOccupationCode?>
{
    /// <summary>Initializes the statement that a classification has no code.</summary>
    /// <param name="scheme">The classification, such as <see cref="OccupationSchemes.OnetSoc"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="scheme"/> is blank or not well-formed UTF-16.</exception>
    public MissingOccupationCode(string scheme) => Scheme = TextRules.Require(scheme, "The scheme of a code", nameof(scheme));

    /// <summary>Gets the classification, such as <c>ESCO</c>.</summary>
    public string Scheme { get; }

    /// <summary>Gets or initializes the version of the classification, such as <c>1.2</c>, or <see langword="null"/>.</summary>
    /// <exception cref="ArgumentException">It is blank or not well-formed UTF-16.</exception>
    public string? SchemeVersion { get; init => field = TextRules.RequireOptional(value, "The version of a scheme", nameof(value)); }

    /// <summary>Gets or initializes what to know about it, in all languages that it has, or <see langword="null"/>.</summary>
    public LocalizedText? Remark { get; init; }

    /// <summary>Gets or initializes where that comes from; empty if nothing is said about it.</summary>
    /// <exception cref="ArgumentNullException">The list or a source is <see langword="null"/>.</exception>
    public IReadOnlyList<Source> Sources { get => SourceList.Items; init => SourceList = SourceList.Require(value, nameof(value)); }

    // Set by initializers only.
    internal SourceList SourceList = SourceList.Empty;

    /// <summary>Says whether two statements are equal.</summary>
    public static bool operator ==(MissingOccupationCode? left, MissingOccupationCode? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two statements are unequal.</summary>
    public static bool operator !=(MissingOccupationCode? left, MissingOccupationCode? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(MissingOccupationCode? other) => other is not null
        && Scheme == other.Scheme
        && SchemeVersion == other.SchemeVersion
        && Remark == other.Remark
        && SourceList.Equals(other.SourceList);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MissingOccupationCode);

    /// <inheritdoc/>
    public override int GetHashCode() => Scheme.GetHashCode();

    /// <summary>Returns the scheme.</summary>
    /// <returns>The scheme, such as <c>O*NET-SOC</c>; the same in every language.</returns>
    public override string ToString() => Scheme;
}
