namespace ExecRoles;

/// <summary>One text in one language, as <see cref="LocalizedText.Resolve(string)"/> found it.</summary>
/// <remarks>Immutable and thread-safe. Two are equal if text, language and fallback are equal.</remarks>
public sealed class ResolvedText : IEquatable<ResolvedText>
{
    internal ResolvedText(string language, string text, bool isFallback)
    {
        Language = language;
        Text = text;
        IsFallback = isFallback;
    }

    /// <summary>Gets the text; never empty.</summary>
    public string Text { get; }

    /// <summary>Gets the BCP 47 tag of the language that <see cref="Text"/> is in.</summary>
    public string Language { get; }

    /// <summary>Gets whether the default language stands in, because no part of the requested tag has a text.</summary>
    /// <remarks>A less specific language is no fallback: for <c>de-AT</c>, a text in <c>de</c> is what was asked for.</remarks>
    public bool IsFallback { get; }

    /// <summary>
    /// Gets or sets the name of the culture that the text was last found for, which a culture gives as one string each time. It is true only
    /// within one <see cref="LocalizedText"/>, so that two must not share a part. Tags that callers give are not kept: they may be of any length.
    /// </summary>
    internal string? FoundFor { get; set; }

    /// <summary>Says whether two resolved texts are equal.</summary>
    /// <param name="left">One resolved text.</param>
    /// <param name="right">The other resolved text.</param>
    /// <returns><see langword="true"/> if text, language and fallback are equal, or both are <see langword="null"/>.</returns>
    public static bool operator ==(ResolvedText? left, ResolvedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two resolved texts are unequal.</summary>
    /// <param name="left">One resolved text.</param>
    /// <param name="right">The other resolved text.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(ResolvedText? left, ResolvedText? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ResolvedText? other) =>
        other is not null && Text == other.Text && Language == other.Language && IsFallback == other.IsFallback;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResolvedText);

    /// <inheritdoc/>
    public override int GetHashCode() => ListEquality.Combine(Text.GetHashCode(), Language.GetHashCode());

    /// <summary>Returns the text.</summary>
    /// <returns><see cref="Text"/>, in the language that was resolved.</returns>
    public override string ToString() => Text;

    /// <summary>Makes a part for another text.</summary>
    internal ResolvedText Copy() => new(Language, Text, IsFallback);
}
