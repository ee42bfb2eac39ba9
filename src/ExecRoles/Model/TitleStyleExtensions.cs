using System.Globalization;

namespace ExecRoles;

/// <summary>Gives the values of <see cref="TitleStyle"/> names that people read.</summary>
public static class TitleStyleExtensions
{
    internal static readonly EnumWords<TitleStyle> Words = new(
        "styles",
        (TitleStyle.Neutral, "neutral"),
        (TitleStyle.Feminine, "feminine"),
        (TitleStyle.Masculine, "masculine"),
        (TitleStyle.Pair, "pair"),
        (TitleStyle.Colon, "colon"),
        (TitleStyle.Star, "star"),
        (TitleStyle.Slash, "slash"));

    /// <summary>Gets the name of a style in the best language for a BCP 47 language tag, as renderings show it.</summary>
    /// <param name="style">The style.</param>
    /// <param name="languageTag">A tag such as <c>de-AT</c>; one without a text gives the default language.</param>
    /// <returns>The name, such as <c>Paarform</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is not a defined value.</exception>
    public static string GetName(this TitleStyle style, string languageTag) =>
        Words.Name(style, Wording.BuiltIn, nameof(style)).In(languageTag);

    /// <summary>Gets the name of a style in the best language for a culture, as renderings show it.</summary>
    /// <param name="style">The style.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>The name, such as <c>Paarform</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is not a defined value.</exception>
    public static string GetName(this TitleStyle style, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return style.GetName(culture.Name);
    }

    /// <summary>Refuses a value that is not defined.</summary>
    internal static TitleStyle Require(this TitleStyle style, string parameterName) =>
        style is >= TitleStyle.Neutral and <= TitleStyle.Slash ? style : throw Words.Undefined(style, parameterName);
}
