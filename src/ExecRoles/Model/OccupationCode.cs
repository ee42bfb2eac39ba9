using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Where a classification of occupations files a role: its code there and how well it fits, or that there is none.</summary>
/// <remarks>
/// Immutable and thread-safe. Two are equal if all that they say is equal. Label and remark are citations: the label is in the languages in
/// which the classification has it, the remark in English.
/// </remarks>
[JsonConverter(typeof(OccupationCodeJsonConverter))]
public sealed class OccupationCode : IEquatable<OccupationCode>
{
    /// <summary>Initializes a code.</summary>
    /// <param name="scheme">The classification, such as <see cref="OccupationSchemes.Esco"/>.</param>
    /// <param name="code">The code, such as <c>1330.2</c>.</param>
    /// <param name="strength">How well it fits.</param>
    /// <param name="label">What the classification calls the code.</param>
    /// <param name="schemeVersion">The version of the classification, such as <c>1.2</c>, or <see langword="null"/>.</param>
    /// <param name="uri">The absolute address that stands for the code, or <see langword="null"/>.</param>
    /// <param name="remark">What to know about the mapping, in English, or <see langword="null"/>.</param>
    /// <param name="sources">Where the mapping comes from, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">A required argument or a source is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="strength"/> is not a defined value.</exception>
    /// <exception cref="ArgumentException">A string is blank or not well-formed UTF-16, or <paramref name="uri"/> is relative or a path.</exception>
    public OccupationCode(
        string scheme,
        string code,
        MappingStrength strength,
        LocalizedText label,
        string? schemeVersion = null,
        Uri? uri = null,
        string? remark = null,
        IEnumerable<Source>? sources = null)
        : this(
            SourceList.Require(sources, nameof(sources)),
            PlainText.Require(scheme, "The scheme of a code", nameof(scheme)),
            schemeVersion is null ? null : PlainText.Require(schemeVersion, "The version of a scheme", nameof(schemeVersion)),
            remark is null ? null : PlainText.Require(remark, "The remark on a code", nameof(remark)))
    {
        Code = PlainText.Require(code, "The code", nameof(code));
        Strength = strength.Require(nameof(strength));
        Label = label ?? throw new ArgumentNullException(nameof(label));
        Uri = uri is null ? null : RequireAddress(uri);
    }

    private OccupationCode(SourceList sources, string checkedScheme, string? checkedVersion, string? checkedRemark)
    {
        Scheme = checkedScheme;
        SchemeVersion = checkedVersion;
        Remark = checkedRemark;
        SourceList = sources;
    }

    /// <summary>Gets the classification, such as <c>ESCO</c>.</summary>
    public string Scheme { get; }

    /// <summary>Gets the version of the classification, such as <c>1.2</c>, or <see langword="null"/>.</summary>
    public string? SchemeVersion { get; }

    /// <summary>Gets the code, such as <c>1330.2</c>, or <see langword="null"/> if the classification has none for the role.</summary>
    public string? Code { get; }

    /// <summary>Gets how well the code fits, or <see langword="null"/> if there is no code.</summary>
    public MappingStrength? Strength { get; }

    /// <summary>Gets what the classification calls the code, in its own languages, or <see langword="null"/> if there is no code.</summary>
    public LocalizedText? Label { get; }

    /// <summary>Gets the absolute address that stands for the code, or <see langword="null"/>.</summary>
    public Uri? Uri { get; }

    /// <summary>Gets what to know about the mapping, in English, or <see langword="null"/>.</summary>
    public string? Remark { get; }

    /// <summary>Gets where the mapping comes from; empty if nothing is said about it.</summary>
    public IReadOnlyList<Source> Sources => SourceList.Sources;

    internal SourceList SourceList { get; }

    /// <summary>Gets the classification with its version.</summary>
    internal string Edition => SchemeVersion is null ? Scheme : $"{Scheme} {SchemeVersion}";

    /// <summary>Says whether two codes are equal.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns><see langword="true"/> if all that they say is equal, or both are <see langword="null"/>.</returns>
    public static bool operator ==(OccupationCode? left, OccupationCode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two codes are unequal.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(OccupationCode? left, OccupationCode? right) => !(left == right);

    /// <summary>Says that a classification has no code for the role.</summary>
    /// <param name="scheme">The classification, such as <see cref="OccupationSchemes.OnetSoc"/>.</param>
    /// <param name="schemeVersion">The version of the classification, such as <c>27.0</c>, or <see langword="null"/>.</param>
    /// <param name="remark">What to know about it, in English, or <see langword="null"/>.</param>
    /// <param name="sources">Where that comes from, or <see langword="null"/>.</param>
    /// <returns>An entry without code, label, strength and address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> or a source is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A string is blank or not well-formed UTF-16.</exception>
    public static OccupationCode None(string scheme, string? schemeVersion = null, string? remark = null, IEnumerable<Source>? sources = null) => new(
        SourceList.Require(sources, nameof(sources)),
        PlainText.Require(scheme, "The scheme of a code", nameof(scheme)),
        schemeVersion is null ? null : PlainText.Require(schemeVersion, "The version of a scheme", nameof(schemeVersion)),
        remark is null ? null : PlainText.Require(remark, "The remark on a code", nameof(remark)));

    /// <inheritdoc/>
    public bool Equals(OccupationCode? other) => other is not null
        && Scheme == other.Scheme
        && SchemeVersion == other.SchemeVersion
        && Code == other.Code
        && Strength == other.Strength
        && Label == other.Label
        && Uri?.OriginalString == other.Uri?.OriginalString
        && Remark == other.Remark
        && SourceList.Equals(other.SourceList);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OccupationCode);

    /// <inheritdoc/>
    public override int GetHashCode() => ListEquality.Combine(Scheme.GetHashCode(), Code?.GetHashCode() ?? 0);

    /// <summary>Returns scheme and code.</summary>
    /// <returns>Both, such as <c>ESCO 1330.2</c>, or the scheme alone if it has no code; the same in every language.</returns>
    public override string ToString() => Code is null ? Scheme : $"{Scheme} {Code}";

    private static Uri RequireAddress(Uri uri)
    {
        string address = PlainText.Require(uri.OriginalString, "The address", nameof(uri));
        return AbsoluteAddress.IsOne(uri)
            ? uri
            : throw new ArgumentException($"The address {Quotation.Of(address)} is not absolute. Give one such as 'http://data.europa.eu/esco/isco/C1330'.", nameof(uri));
    }
}
