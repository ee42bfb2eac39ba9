using System.Globalization;

namespace ExecRoles;

/// <summary>Gives the values of <see cref="FocusOrientation"/> names that people read.</summary>
public static class FocusOrientationExtensions
{
    internal static readonly EnumWords<FocusOrientation> Words = new(
        "orientations",
        (FocusOrientation.Internal, "internal"),
        (FocusOrientation.External, "external"),
        (FocusOrientation.Both, "both"));

    /// <summary>Gets the name of an orientation in the best language for a BCP 47 language tag, as renderings show it.</summary>
    /// <param name="orientation">The orientation.</param>
    /// <param name="languageTag">A tag such as <c>de-AT</c>; one without a text gives the default language.</param>
    /// <returns>The name, such as <c>nach innen</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="orientation"/> is not a defined value.</exception>
    public static string GetName(this FocusOrientation orientation, string languageTag) =>
        Words.Name(orientation, Wording.BuiltIn, nameof(orientation)).In(languageTag);

    /// <summary>Gets the name of an orientation in the best language for a culture, as renderings show it.</summary>
    /// <param name="orientation">The orientation.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>The name, such as <c>nach innen</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="orientation"/> is not a defined value.</exception>
    public static string GetName(this FocusOrientation orientation, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return orientation.GetName(culture.Name);
    }

    /// <summary>Refuses a value that is not defined.</summary>
    internal static FocusOrientation Require(this FocusOrientation orientation, string parameterName) =>
        orientation is FocusOrientation.Internal or FocusOrientation.External or FocusOrientation.Both ? orientation : throw Words.Undefined(orientation, parameterName);
}
