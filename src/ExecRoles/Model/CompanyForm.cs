using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Whether a title is that of the function itself, or of a seat in the body that runs a company of a certain legal form.</summary>
/// <remarks>
/// An open set: parse any id to get one of your own, such as <c>cooperative</c>, and name it with the text <c>companies.cooperative</c>
/// of your
/// catalog. Immutable and thread-safe. Two company forms are equal if their ids are.
/// </remarks>
[TypeConverter(typeof(CompanyFormTypeConverter))]
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class CompanyForm : IEquatable<CompanyForm?>
#if NET8_0_OR_GREATER
    , IParsable<CompanyForm>
#endif
{
    internal const string What = "a company form";
    private static readonly CompanyForm[] Known = [new("function"), new("stock-corporation"), new("limited-company")];

    private CompanyForm(string id) => Id = id;

    /// <summary>Gets the title of the function, which says nothing about a seat: <c>Finanzleitung</c>.</summary>
    public static CompanyForm Function => Known[0];

    /// <summary>
    /// Gets the title on the management board of a stock corporation, in German an <i>AG</i> or <i>SE</i>: <c>Finanzvorstand</c>.
    /// </summary>
    public static CompanyForm StockCorporation => Known[1];

    /// <summary>
    /// Gets the title in the management of a limited company, in German a <i>GmbH</i>: <c>Kaufmännische Geschäftsführung</c>.
    /// </summary>
    public static CompanyForm LimitedCompany => Known[2];

    /// <summary>Gets the id, such as <c>stock-corporation</c>; the same in every language.</summary>
    public string Id { get; }

    /// <summary>Says whether two company forms are equal.</summary>
    public static bool operator ==(CompanyForm? left, CompanyForm? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two company forms are unequal.</summary>
    public static bool operator !=(CompanyForm? left, CompanyForm? right) => !(left == right);

    /// <summary>Reads a company form.</summary>
    /// <param name="s">The id, such as <c>stock-corporation</c>, or the name of a property here, such as <c>StockCorporation</c>.</param>
    /// <returns>The company form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not an id.</exception>
    public static CompanyForm Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out CompanyForm? form) ? form : throw new FormatException(Identifier.Problem(s, What));
    }

    /// <summary>Reads a company form, if the text is one.</summary>
    /// <param name="s">The id, such as <c>stock-corporation</c>, or the name of a property here, such as <c>StockCorporation</c>.</param>
    /// <param name="result">The company form, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if <paramref name="s"/> is a company form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out CompanyForm result)
    {
        CompanyForm? named = null;
        foreach (CompanyForm known in Known)
        {
            bool isNamed = known.Id == s || string.Equals(known.Id.Replace("-", string.Empty), s, StringComparison.OrdinalIgnoreCase);
            named = isNamed ? known : named;
        }

        result = named ?? (s is not null && Identifier.IsGood(s, reserved: null) ? new CompanyForm(s) : null);
        return result is not null;
    }

#if NET8_0_OR_GREATER
    static CompanyForm IParsable<CompanyForm>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CompanyForm>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CompanyForm result) =>
        TryParse(s, out result);
#endif

    /// <inheritdoc/>
    public bool Equals(CompanyForm? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CompanyForm);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Returns the id.</summary>
    /// <returns><see cref="Id"/>; the same in every language.</returns>
    public override string ToString() => Id;
}
