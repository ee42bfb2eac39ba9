using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>What belongs to the statement of a role about an aspect: whom a focus is for, or what vendors are needed for.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class AspectDetail
{
    internal AspectDetail(string id, LocalizedText label, LocalizedText value)
    {
        Id = id;
        Label = label;
        Value = value;
    }

    /// <summary>
    /// Gets the id: <c>orientation</c> and <c>audience</c> of a focus, <c>seat</c> of a reporting line, <c>scope</c>, <c>vendors</c> and
    /// <c>purpose</c>
    /// of the work with vendors.
    /// </summary>
    public string Id { get; }

    /// <summary>Gets the label, in all languages that it has.</summary>
    public LocalizedText Label { get; }

    /// <summary>Gets what is said, in all languages that it has.</summary>
    public LocalizedText Value { get; }

    /// <summary>Returns the id.</summary>
    /// <returns><see cref="Id"/>; the same in every language.</returns>
    public override string ToString() => Id;
}
