using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>How often the holder of a role is a member of top management.</summary>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public enum SeatInTopManagement
{
    /// <summary>In every company that has the role.</summary>
    [JsonStringEnumMemberName("always")]
    Always,

    /// <summary>In most companies.</summary>
    [JsonStringEnumMemberName("usually")]
    Usually,

    /// <summary>In some companies.</summary>
    [JsonStringEnumMemberName("sometimes")]
    Sometimes,

    /// <summary>In few companies.</summary>
    [JsonStringEnumMemberName("rarely")]
    Rarely,
}
