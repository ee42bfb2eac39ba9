using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Where a classification of occupations files a role: its code there, and how well that fits.</summary>
/// <remarks>
/// Immutable and thread-safe. Two are equal if all that they say is equal. The label is a citation, in the languages of the
/// classification.
/// </remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class OccupationCode : IEquatable<OccupationCode?>
{
    /// <summary>Initializes a code.</summary>
    /// <param name="scheme">The classification, such as <see cref="OccupationSchemes.Esco"/>.</param>
    /// <param name="code">The code, such as <c>1330.2</c>.</param>
    /// <param name="relation">How the concept behind the code relates to the role.</param>
    /// <param name="label">What the classification calls the code.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is not a defined value.</exception>
    /// <exception cref="ArgumentException">A string is blank or not well-formed UTF-16.</exception>
    public OccupationCode(string scheme, string code, MappingRelation relation, LocalizedText label)
    {
        Scheme = TextRules.Require(scheme, "The scheme of a code", nameof(scheme));
        Code = TextRules.Require(code, "The code", nameof(code));
        EnumWords.Relations.Require((int)relation, nameof(relation));
        ArgumentNullException.ThrowIfNull(label);
        Relation = relation;
        Label = label;
    }

    /// <summary>Gets the classification, such as <c>ESCO</c>.</summary>
    public string Scheme { get; }

    /// <summary>Gets the code, such as <c>1330.2</c>.</summary>
    public string Code { get; }

    /// <summary>Gets how the concept behind the code relates to the role.</summary>
    public MappingRelation Relation { get; }

    /// <summary>Gets what the classification calls the code, in its own languages.</summary>
    public LocalizedText Label { get; }

    /// <summary>Gets or initializes the version of the classification, such as <c>1.2</c>, or <see langword="null"/>.</summary>
    /// <exception cref="ArgumentException">It is blank or not well-formed UTF-16.</exception>
    public string? SchemeVersion { get; init => field = TextRules.RequireOptional(value, "The version of a scheme", nameof(value)); }

    /// <summary>Gets or initializes the absolute address that stands for the code, or <see langword="null"/>.</summary>
    /// <exception cref="ArgumentException">It is relative, a path, blank or not well-formed UTF-16.</exception>
    public Uri? Uri { get; init => field = AbsoluteAddress.Require(value, nameof(value)); }

    /// <summary>Gets or initializes what to know about it, in all languages that it has, or <see langword="null"/>.</summary>
    public LocalizedText? Remark { get; init; }

    /// <summary>Gets or initializes where the mapping comes from; empty if nothing is said about it.</summary>
    /// <exception cref="ArgumentNullException">The list or a source is <see langword="null"/>.</exception>
    public IReadOnlyList<Source> Sources { get => SourceList.Items; init => SourceList = SourceList.Require(value, nameof(value)); }

    // Set by initializers only.
    internal SourceList SourceList = SourceList.Empty;

    /// <summary>Says whether two codes are equal.</summary>
    public static bool operator ==(OccupationCode? left, OccupationCode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two codes are unequal.</summary>
    public static bool operator !=(OccupationCode? left, OccupationCode? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(OccupationCode? other) => other is not null
        && Scheme == other.Scheme
        && SchemeVersion == other.SchemeVersion
        && Code == other.Code
        && Relation == other.Relation
        && Label.Equals(other.Label)
        && Uri?.OriginalString == other.Uri?.OriginalString
        && Remark == other.Remark
        && SourceList.Equals(other.SourceList);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OccupationCode);

    /// <inheritdoc/>
    public override int GetHashCode() => ListEquality.Combine(Scheme.GetHashCode(), Code.GetHashCode());

    /// <summary>Returns scheme and code.</summary>
    /// <returns>Both, such as <c>ESCO 1330.2</c>; the same in every language.</returns>
    public override string ToString() => $"{Scheme} {Code}";
}
