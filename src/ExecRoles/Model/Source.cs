using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Where a fact comes from: a scheme, such as a classification or the web, and the place in it.</summary>
/// <remarks>
/// Immutable and thread-safe. Two sources are equal if scheme, place and remark are equal. The words are the same in every language, as
/// citations are; renderings translate the schemes <see cref="Web"/>, <see cref="Document"/> and that of <see cref="CommonKnowledge"/>.
/// </remarks>
[JsonConverter(typeof(SourceJsonConverter))]
public sealed class Source : IEquatable<Source>
{
    /// <summary>The scheme of pages on the web; the place is the address, without <c>https://</c>.</summary>
    public const string Web = "web";

    /// <summary>The scheme of documents and laws; the place is the title.</summary>
    public const string Document = "document";

    internal const string Knowledge = "common knowledge";

    /// <summary>Initializes a source.</summary>
    /// <param name="scheme">The scheme, such as <c>O*NET 27.0</c> or <see cref="Web"/>.</param>
    /// <param name="place">The place in the scheme, such as <c>11-1011.00, task 8826</c>, or <see langword="null"/>.</param>
    /// <param name="remark">Which part of the fact comes from there, in English, or <see langword="null"/> for all of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An argument is blank or not well-formed UTF-16.</exception>
    public Source(string scheme, string? place = null, string? remark = null)
    {
        Scheme = PlainText.Require(scheme, "The scheme of a source", nameof(scheme));
        Place = place is null ? null : PlainText.Require(place, "The place of a source", nameof(place));
        Remark = remark is null ? null : PlainText.Require(remark, "The remark on a source", nameof(remark));
    }

    /// <summary>Gets the source of what everybody in the field knows and nobody was found to have written down.</summary>
    public static Source CommonKnowledge { get; } = new(Knowledge);

    /// <summary>Gets the scheme, such as <c>O*NET 27.0</c>.</summary>
    public string Scheme { get; }

    /// <summary>Gets the place in the scheme, such as <c>11-1011.00, task 8826</c>, or <see langword="null"/>.</summary>
    public string? Place { get; }

    /// <summary>Gets which part of the fact comes from there, in English, or <see langword="null"/> for all of it.</summary>
    public string? Remark { get; }

    /// <summary>Says whether two sources are equal.</summary>
    /// <param name="left">One source.</param>
    /// <param name="right">The other source.</param>
    /// <returns><see langword="true"/> if scheme, place and remark are equal, or both are <see langword="null"/>.</returns>
    public static bool operator ==(Source? left, Source? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two sources are unequal.</summary>
    /// <param name="left">One source.</param>
    /// <param name="right">The other source.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(Source? left, Source? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Source? other) => other is not null && Scheme == other.Scheme && Place == other.Place && Remark == other.Remark;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Source);

    /// <inheritdoc/>
    public override int GetHashCode() => ListEquality.Combine(Scheme.GetHashCode(), Place?.GetHashCode() ?? 0);

    /// <summary>Returns the source as it is cited.</summary>
    /// <returns>Scheme, place and remark, such as <c>O*NET 27.0, 11-1011.00, task 8826</c>; the same in every language.</returns>
    public override string ToString() => Cite(Scheme);

    internal string Cite(string scheme)
    {
        string cited = Place is null ? scheme : $"{scheme}, {Place}";
        return Remark is null ? cited : $"{cited} ({Remark})";
    }
}
