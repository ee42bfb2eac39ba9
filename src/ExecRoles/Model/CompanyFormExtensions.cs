using System.Globalization;

namespace ExecRoles;

/// <summary>Gives the values of <see cref="CompanyForm"/> names that people read.</summary>
public static class CompanyFormExtensions
{
    internal static readonly EnumWords<CompanyForm> Words = new(
        "companies",
        (CompanyForm.Any, "any"),
        (CompanyForm.StockCorporation, "stock-corporation"),
        (CompanyForm.LimitedCompany, "limited-company"));

    /// <summary>Gets the name of a company form in the best language for a BCP 47 language tag, as renderings show it.</summary>
    /// <param name="companyForm">The company form.</param>
    /// <param name="languageTag">A tag such as <c>de-AT</c>; one without a text gives the default language.</param>
    /// <returns>The name, such as <c>Vorstand einer AG</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="companyForm"/> is not a defined value.</exception>
    public static string GetName(this CompanyForm companyForm, string languageTag) =>
        Words.Name(companyForm, Wording.BuiltIn, nameof(companyForm)).In(languageTag);

    /// <summary>Gets the name of a company form in the best language for a culture, as renderings show it.</summary>
    /// <param name="companyForm">The company form.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>The name, such as <c>Vorstand einer AG</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="companyForm"/> is not a defined value.</exception>
    public static string GetName(this CompanyForm companyForm, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return companyForm.GetName(culture.Name);
    }

    /// <summary>Refuses a value that is not defined.</summary>
    internal static CompanyForm Require(this CompanyForm companyForm, string parameterName) =>
        companyForm is >= CompanyForm.Any and <= CompanyForm.LimitedCompany ? companyForm : throw Words.Undefined(companyForm, parameterName);
}
