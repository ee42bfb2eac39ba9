using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>What happened to one fact between two catalogs.</summary>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public enum CatalogChangeKind
{
    /// <summary>Only the later catalog has it.</summary>
    [JsonStringEnumMemberName("added")]
    Added,

    /// <summary>Only the earlier catalog has it.</summary>
    [JsonStringEnumMemberName("removed")]
    Removed,

    /// <summary>Both have it, and say something else.</summary>
    [JsonStringEnumMemberName("changed")]
    Changed,
}
