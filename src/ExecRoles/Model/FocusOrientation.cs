using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Where a role looks: into the company, out of it, or both.</summary>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public enum FocusOrientation
{
    /// <summary>The role looks inward, at the organisation itself.</summary>
    [JsonStringEnumMemberName("internal")]
    Internal,

    /// <summary>The role looks outward, beyond the company.</summary>
    [JsonStringEnumMemberName("external")]
    External,

    /// <summary>The role looks inward and outward.</summary>
    [JsonStringEnumMemberName("both")]
    Both,
}
