using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>What comes out when roles are compared under one aspect.</summary>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public enum AspectOutcome
{
    /// <summary>Every role has something to say, and all say the same.</summary>
    [JsonStringEnumMemberName("same")]
    Same,

    /// <summary>Every role has something to say, but not the same.</summary>
    [JsonStringEnumMemberName("different")]
    Different,

    /// <summary>Not every role has something to say.</summary>
    [JsonStringEnumMemberName("partial")]
    Partial,
}
