using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>One title as it is said of the function, of a woman and of a man, in the languages whose titles know a gender.</summary>
/// <remarks>
/// Immutable and thread-safe. Two are equal if the three forms are equal. What is derived from them follows a rule and is never guessed: the
/// pair names the differing words only (<c>Leiterin/Leiter des operativen Geschäfts</c>); the forms with colon, asterisk and slash are there
/// where one word differs, and only by the ending <c>in</c> (<c>Leiter:in des operativen Geschäfts</c>). They are absent where an adjective
/// is inflected (<c>Technische Leiterin/Technischer Leiter</c>), where the title is one itself (<c>Vorsitzende/Vorsitzender</c>), and where
/// the vowel changes (<c>Finanzvorständin/Finanzvorstand</c>).
/// </remarks>
[JsonConverter(typeof(GenderFormsJsonConverter))]
public sealed class GenderForms : IEquatable<GenderForms>
{
    /// <summary>Initializes the forms of a title.</summary>
    /// <param name="neutral">The title of the function, without a gender.</param>
    /// <param name="feminine">The feminine form, or <see langword="null"/>.</param>
    /// <param name="masculine">The masculine form, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="neutral"/> is <see langword="null"/>.</exception>
    public GenderForms(LocalizedText neutral, LocalizedText? feminine = null, LocalizedText? masculine = null)
    {
        ArgumentNullException.ThrowIfNull(neutral);
        Neutral = neutral;
        Feminine = feminine;
        Masculine = masculine;
    }

    /// <summary>Gets the title of the function, without a gender, such as <c>IT-Leitung</c>.</summary>
    public LocalizedText Neutral { get; }

    /// <summary>Gets the feminine form, such as <c>IT-Leiterin</c>, or <see langword="null"/>.</summary>
    public LocalizedText? Feminine { get; }

    /// <summary>Gets the masculine form, such as <c>IT-Leiter</c>, or <see langword="null"/>.</summary>
    public LocalizedText? Masculine { get; }

    /// <summary>Says whether two are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if the three forms are equal, or both are <see langword="null"/>.</returns>
    public static bool operator ==(GenderForms? left, GenderForms? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two are unequal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(GenderForms? left, GenderForms? right) => !(left == right);

    /// <summary>Gets the title in a style, in the best language for a BCP 47 language tag.</summary>
    /// <param name="languageTag">A tag such as <c>de-AT</c>; only a language that has the form gives it: no other stands in.</param>
    /// <param name="style">The style.</param>
    /// <returns>The title, or <see langword="null"/> where the language has no such form or the rule gives none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is not a defined value.</exception>
    public string? Get(string languageTag, TitleStyle style) => Resolve(languageTag, style)?.Text;

    internal ResolvedText? Resolve(string languageTag, TitleStyle style)
    {
        ArgumentNullException.ThrowIfNull(languageTag);
        return style.Require(nameof(style)) switch
        {
            TitleStyle.Neutral => Own(Neutral, languageTag),
            TitleStyle.Feminine => Own(Feminine, languageTag),
            TitleStyle.Masculine => Own(Masculine, languageTag),
            _ => Derive(Own(Feminine, languageTag), Own(Masculine, languageTag), style),
        };
    }

    /// <inheritdoc/>
    public bool Equals(GenderForms? other) =>
        other is not null && Neutral.Equals(other.Neutral) && Feminine == other.Feminine && Masculine == other.Masculine;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GenderForms);

    /// <inheritdoc/>
    public override int GetHashCode() => Neutral.GetHashCode();

    /// <summary>Returns the neutral form in the language of the current UI culture.</summary>
    /// <returns>The text, in the default language where no other fits; never empty.</returns>
    public override string ToString() => Neutral.ToString();

    private static ResolvedText? Own(LocalizedText? text, string languageTag) =>
        text?.Resolve(languageTag) is { IsFallback: false } resolved ? resolved : null;

    private static ResolvedText? Derive(ResolvedText? feminine, ResolvedText? masculine, TitleStyle style) =>
        feminine is not null
        && masculine is not null
        && feminine.Language == masculine.Language
        && PairedForms.Of(feminine.Text, masculine.Text, style) is { } derived
            ? new ResolvedText(feminine.Language, derived, isFallback: false)
            : null;
}
