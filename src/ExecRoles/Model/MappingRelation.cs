using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>How the concept behind a code relates to a role; the words are those of the SKOS mapping relations.</summary>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public enum MappingRelation
{
    /// <summary>The code means the same concept as the role.</summary>
    [JsonStringEnumMemberName("exact")]
    Exact,

    /// <summary>The code means nearly the same concept.</summary>
    [JsonStringEnumMemberName("close")]
    Close,

    /// <summary>The code is broader: it covers several roles or levels.</summary>
    [JsonStringEnumMemberName("broad")]
    Broad,

    /// <summary>The code is narrower: it covers only a part of the role.</summary>
    [JsonStringEnumMemberName("narrow")]
    Narrow,
}
