using System.Globalization;

namespace ExecRoles;

/// <summary>Gives the values of <see cref="AspectOutcome"/> names that people read.</summary>
public static class AspectOutcomeExtensions
{
    internal static readonly EnumWords<AspectOutcome> Words = new(
        "outcomes",
        (AspectOutcome.Same, "same"),
        (AspectOutcome.Different, "different"),
        (AspectOutcome.Partial, "partial"));

    /// <summary>Gets the name of an outcome in the best language for a BCP 47 language tag, as renderings show it.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="languageTag">A tag such as <c>de-AT</c>; one without a text gives the default language.</param>
    /// <returns>The name, such as <c>gleich</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is not a defined value.</exception>
    public static string GetName(this AspectOutcome outcome, string languageTag) =>
        Words.Name(outcome, Wording.BuiltIn, nameof(outcome)).In(languageTag);

    /// <summary>Gets the name of an outcome in the best language for a culture, as renderings show it.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>The name, such as <c>gleich</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is not a defined value.</exception>
    public static string GetName(this AspectOutcome outcome, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return outcome.GetName(culture.Name);
    }
}
