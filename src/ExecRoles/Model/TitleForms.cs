using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>What a role is called by gender, as a function and, where that is usual, as a seat in the body that runs a company.</summary>
/// <remarks>
/// Immutable and thread-safe. Two are equal if all forms and sources are equal. Only languages whose titles know a gender have forms; in others
/// the title itself is the neutral form. Board forms follow German company law: <i>AG</i> and <i>GmbH</i>.
/// </remarks>
[JsonConverter(typeof(TitleFormsJsonConverter))]
public sealed class TitleForms : IEquatable<TitleForms>
{
    /// <summary>Initializes the forms of a title.</summary>
    /// <param name="function">The title of the function.</param>
    /// <param name="stockCorporation">The title in the board of a stock corporation (<i>AG</i>), or <see langword="null"/> if none is usual.</param>
    /// <param name="limitedCompany">The title in the management of a limited company (<i>GmbH</i>), or <see langword="null"/> if none is usual.</param>
    /// <param name="sources">Where the titles come from, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="function"/> or a source is <see langword="null"/>.</exception>
    public TitleForms(
        GenderForms function, GenderForms? stockCorporation = null, GenderForms? limitedCompany = null, IEnumerable<Source>? sources = null)
        : this(function, stockCorporation, limitedCompany, SourceList.Require(sources, nameof(sources)))
    {
    }

    internal TitleForms(GenderForms function, GenderForms? stockCorporation, GenderForms? limitedCompany, SourceList sources)
    {
        ArgumentNullException.ThrowIfNull(function);
        Function = function;
        StockCorporation = stockCorporation;
        LimitedCompany = limitedCompany;
        SourceList = sources;
    }

    /// <summary>Gets the title of the function; it says nothing about a seat in a board.</summary>
    public GenderForms Function { get; }

    /// <summary>Gets the title in the board of a stock corporation (<i>AG</i>), or <see langword="null"/> if none is usual.</summary>
    public GenderForms? StockCorporation { get; }

    /// <summary>Gets the title in the management of a limited company (<i>GmbH</i>), or <see langword="null"/> if none is usual.</summary>
    public GenderForms? LimitedCompany { get; }

    /// <summary>Gets where the titles come from; empty if nothing is said about it.</summary>
    public IReadOnlyList<Source> Sources => SourceList.Sources;

    internal SourceList SourceList { get; }

    /// <summary>Says whether two are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if all forms and sources are equal, or both are <see langword="null"/>.</returns>
    public static bool operator ==(TitleForms? left, TitleForms? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two are unequal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(TitleForms? left, TitleForms? right) => !(left == right);

    /// <summary>Gets the forms for a company form.</summary>
    /// <param name="companyForm">The company form; <see cref="CompanyForm.Any"/> gives the title of the function.</param>
    /// <returns>The forms, or <see langword="null"/> if none is usual there.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="companyForm"/> is not a defined value.</exception>
    public GenderForms? For(CompanyForm companyForm) => companyForm.Require(nameof(companyForm)) switch
    {
        CompanyForm.StockCorporation => StockCorporation,
        CompanyForm.LimitedCompany => LimitedCompany,
        _ => Function,
    };

    /// <inheritdoc/>
    public bool Equals(TitleForms? other) => other is not null
        && Function.Equals(other.Function)
        && StockCorporation == other.StockCorporation
        && LimitedCompany == other.LimitedCompany
        && SourceList.Equals(other.SourceList);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TitleForms);

    /// <inheritdoc/>
    public override int GetHashCode() => Function.GetHashCode();

    /// <summary>Returns the neutral title of the function in the language of the current UI culture.</summary>
    /// <returns>The text, in the default language where no other fits; never empty.</returns>
    public override string ToString() => Function.ToString();
}
