using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Which field the vendors come from that a role deals with.</summary>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public enum VendorScope
{
    /// <summary>Vendors of technology only.</summary>
    [JsonStringEnumMemberName("technology")]
    Technology,

    /// <summary>Vendors of any field.</summary>
    [JsonStringEnumMemberName("any")]
    Any,
}
