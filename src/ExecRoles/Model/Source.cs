using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Where a fact comes from: a classification, a statute, a standard, a page on the web, a document, or common knowledge.</summary>
/// <remarks>Immutable and thread-safe. Two sources are equal if all that they say is equal.</remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class Source : IEquatable<Source?>
{
    /// <summary>The scheme of a page on the web; <see cref="Uri"/> is its address.</summary>
    public const string Web = "web";

    /// <summary>The scheme of a document; <see cref="Place"/> names it.</summary>
    public const string Document = "document";

    /// <summary>The scheme of a statute or a regulation; <see cref="Place"/> names it and the article.</summary>
    public const string Law = "law";

    /// <summary>The scheme of a standard or an official framework; <see cref="Place"/> names it.</summary>
    public const string Standard = "standard";

    internal const string Knowledge = "common knowledge";

    /// <summary>Initializes a source.</summary>
    /// <param name="scheme">What kind of source it is, or its name: <see cref="Web"/>, <see cref="Document"/>, <c>ESCO</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="scheme"/> is blank or not well-formed UTF-16.</exception>
    public Source(string scheme) => Scheme = TextRules.Require(scheme, "The scheme of a source", nameof(scheme));

    /// <summary>Gets the source for what every expert knows and nobody in particular wrote down.</summary>
    public static Source CommonKnowledge { get; } = new(Knowledge);

    /// <summary>Gets what kind of source it is, or its name.</summary>
    public string Scheme { get; }

    /// <summary>Gets or initializes the version or edition, such as <c>1.2</c>, or <see langword="null"/>.</summary>
    /// <exception cref="ArgumentException">It is blank or not well-formed UTF-16.</exception>
    public string? Version { get; init => field = TextRules.RequireOptional(value, "The version of a source", nameof(value)); }

    /// <summary>Gets or initializes where in the source, such as a code, an article or a title, or <see langword="null"/>.</summary>
    /// <exception cref="ArgumentException">It is blank or not well-formed UTF-16.</exception>
    public string? Place { get; init => field = TextRules.RequireOptional(value, "The place of a source", nameof(value)); }

    /// <summary>Gets or initializes the absolute address at which it can be read, or <see langword="null"/>.</summary>
    /// <exception cref="ArgumentException">It is relative, a path, blank or not well-formed UTF-16.</exception>
    public Uri? Uri { get; init => field = AbsoluteAddress.Require(value, nameof(value)); }

    /// <summary>Gets or initializes what to know about it, in all languages that it has, or <see langword="null"/>.</summary>
    public LocalizedText? Remark { get; init; }

    /// <summary>Says whether two sources are equal.</summary>
    public static bool operator ==(Source? left, Source? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two sources are unequal.</summary>
    public static bool operator !=(Source? left, Source? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Source? other) => other is not null
        && Scheme == other.Scheme
        && Version == other.Version
        && Place == other.Place
        && Uri?.OriginalString == other.Uri?.OriginalString
        && Remark == other.Remark;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Source);

    /// <inheritdoc/>
    public override int GetHashCode() => ListEquality.Combine(Scheme.GetHashCode(), Place?.GetHashCode() ?? 0);

    /// <summary>Returns scheme, version and place.</summary>
    /// <returns>
    /// Them, such as <c>ESCO 1.2, 1330.2</c>; of a law, a standard, a document and a page on the web, what names it alone. The same in
    /// every language.
    /// </returns>
    public override string ToString()
    {
        if (Scheme is Web or Document or Law or Standard && (Place ?? Uri?.OriginalString) is { } self)
        {
            return self;
        }

        string edition = Version is null ? Scheme : Scheme + " " + Version;
        return Place is null ? edition : edition + ", " + Place;
    }
}
