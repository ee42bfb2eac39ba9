using System.Globalization;

namespace ExecRoles;

/// <summary>Gives the values of <see cref="MappingStrength"/> names that people read.</summary>
public static class MappingStrengthExtensions
{
    internal static readonly EnumWords<MappingStrength> Words = new(
        "strengths",
        (MappingStrength.Exact, "exact"),
        (MappingStrength.Close, "close"),
        (MappingStrength.Broad, "broad"),
        (MappingStrength.Narrow, "narrow"));

    /// <summary>Gets the name of a mapping strength in the best language for a BCP 47 language tag, as renderings show it.</summary>
    /// <param name="strength">The mapping strength.</param>
    /// <param name="languageTag">A tag such as <c>de-AT</c>; one without a text gives the default language.</param>
    /// <returns>The name, such as <c>genaue Entsprechung</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="strength"/> is not a defined value.</exception>
    public static string GetName(this MappingStrength strength, string languageTag) =>
        Words.Name(strength, Wording.BuiltIn, nameof(strength)).In(languageTag);

    /// <summary>Gets the name of a mapping strength in the best language for a culture, as renderings show it.</summary>
    /// <param name="strength">The mapping strength.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>The name, such as <c>genaue Entsprechung</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="strength"/> is not a defined value.</exception>
    public static string GetName(this MappingStrength strength, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return strength.GetName(culture.Name);
    }

    /// <summary>Refuses a value that is not defined.</summary>
    internal static MappingStrength Require(this MappingStrength strength, string parameterName) =>
        strength is >= MappingStrength.Exact and <= MappingStrength.Narrow ? strength : throw Words.Undefined(strength, parameterName);
}
