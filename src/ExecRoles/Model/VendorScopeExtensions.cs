using System.Globalization;

namespace ExecRoles;

/// <summary>Gives the values of <see cref="VendorScope"/> names that people read.</summary>
public static class VendorScopeExtensions
{
    internal static readonly EnumWords<VendorScope> Words = new(
        "scopes",
        (VendorScope.Technology, "technology"),
        (VendorScope.Any, "any"));

    /// <summary>Gets the name of a scope in the best language for a BCP 47 language tag, as renderings show it.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="languageTag">A tag such as <c>de-AT</c>; one without a text gives the default language.</param>
    /// <returns>The name, such as <c>nur Technologie</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scope"/> is not a defined value.</exception>
    public static string GetName(this VendorScope scope, string languageTag) =>
        Words.Name(scope, Wording.BuiltIn, nameof(scope)).In(languageTag);

    /// <summary>Gets the name of a scope in the best language for a culture, as renderings show it.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>The name, such as <c>nur Technologie</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scope"/> is not a defined value.</exception>
    public static string GetName(this VendorScope scope, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return scope.GetName(culture.Name);
    }

    /// <summary>Refuses a value that is not defined.</summary>
    internal static VendorScope Require(this VendorScope scope, string parameterName) =>
        scope is VendorScope.Technology or VendorScope.Any ? scope : throw Words.Undefined(scope, parameterName);
}
