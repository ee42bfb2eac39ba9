using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Whether a title is that of the function itself, or of a seat in the body that runs a company of a certain legal form.</summary>
[JsonConverter(typeof(CompanyFormJsonConverter))]
public enum CompanyForm
{
    /// <summary>The title of the function, which says nothing about a seat: <c>Finanzleitung</c>.</summary>
    Any,

    /// <summary>The title in the board of a stock corporation, in German an <i>AG</i>: <c>Finanzvorstand</c>.</summary>
    StockCorporation,

    /// <summary>The title in the management of a limited company, in German a <i>GmbH</i>: <c>Kaufmännische Geschäftsführung</c>.</summary>
    LimitedCompany,
}
