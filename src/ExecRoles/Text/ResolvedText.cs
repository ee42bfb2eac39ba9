namespace ExecRoles;

/// <summary>One text in one language, as <see cref="LocalizedText.Resolve(string)"/> found it.</summary>
/// <remarks>Immutable and thread-safe. Two are equal if text, language and fallback are equal.</remarks>
public sealed class ResolvedText : IEquatable<ResolvedText?>
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
    /// <remarks>A less specific language is not a fallback: for <c>de-AT</c>, a text in <c>de</c> is what was asked for.</remarks>
    public bool IsFallback { get; }

    /// <summary>Says whether two resolved texts are equal.</summary>
    public static bool operator ==(ResolvedText? left, ResolvedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two resolved texts are unequal.</summary>
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
}
