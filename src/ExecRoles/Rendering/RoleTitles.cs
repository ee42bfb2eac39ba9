using System.Globalization;

namespace ExecRoles;

/// <summary>Gives roles the titles that job advertisements need, open to every gender.</summary>
/// <remarks>
/// German law asks for advertisements that put nobody off for their gender (AGG, §§ 7 and 11); the mark <c>(m/w/d)</c> or <c>(m/f/d)</c> says so.
/// A style that a title does not have is never guessed: <see cref="GenderForms"/> tells the rule. Thread-safe.
/// </remarks>
public static class RoleTitles
{
    /// <summary>Gets the neutral title of a role for a job advertisement.</summary>
    /// <param name="role">The role.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; a language without title forms gives the title, in the default language where no other fits.</param>
    /// <returns>The title with the mark of its language, such as <c>IT-Leitung (m/w/d)</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> or <paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public static string JobAdTitle(this Role role, string languageTag)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(languageTag);
        return Marked(role.TitleForms?.Function.Resolve(languageTag, TitleStyle.Neutral) ?? role.Title.Resolve(languageTag));
    }

    /// <summary>Gets the neutral title of a role for a job advertisement.</summary>
    /// <param name="role">The role.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <returns>The title with the mark of its language, such as <c>IT-Leitung (m/w/d)</c>; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> or <paramref name="culture"/> is <see langword="null"/>.</exception>
    public static string JobAdTitle(this Role role, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return role.JobAdTitle(culture.Name);
    }

    /// <summary>Gets the title of a role for a job advertisement in a style.</summary>
    /// <param name="role">The role.</param>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>.</param>
    /// <param name="style">The style.</param>
    /// <param name="companyForm">Whether the title is that of the function, or of a seat in the body that runs such a company.</param>
    /// <returns>
    /// The title with the mark of its language, such as <c>IT-Leiter:in (m/w/d)</c>, or <see langword="null"/> where the role has no such title. The
    /// neutral title of the function is always there, as <see cref="JobAdTitle(Role, string)"/> gives it.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> or <paramref name="languageTag"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> or <paramref name="companyForm"/> is not a defined value.</exception>
    public static string? JobAdTitle(this Role role, string languageTag, TitleStyle style, CompanyForm companyForm = CompanyForm.Any)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(languageTag);
        style.Require(nameof(style));
        companyForm.Require(nameof(companyForm));
        if (style == TitleStyle.Neutral && companyForm == CompanyForm.Any)
        {
            return role.JobAdTitle(languageTag);
        }

        return role.TitleForms?.For(companyForm)?.Resolve(languageTag, style) is { } title ? Marked(title) : null;
    }

    /// <summary>Gets the title of a role for a job advertisement in a style.</summary>
    /// <param name="role">The role.</param>
    /// <param name="culture">The culture; only its name counts.</param>
    /// <param name="style">The style.</param>
    /// <param name="companyForm">Whether the title is that of the function, or of a seat in the body that runs such a company.</param>
    /// <returns>The title with the mark of its language, or <see langword="null"/> where the role has no such title.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> or <paramref name="culture"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> or <paramref name="companyForm"/> is not a defined value.</exception>
    public static string? JobAdTitle(this Role role, CultureInfo culture, TitleStyle style, CompanyForm companyForm = CompanyForm.Any)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return role.JobAdTitle(culture.Name, style, companyForm);
    }

    private static string Marked(ResolvedText title) =>
        new Voice(Wording.BuiltIn, title.Language).Fill(WordKeys.JobAd, ("title", [new Phrase(title.Text, title.Language)])).ToString();
}
