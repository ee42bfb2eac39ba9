using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>How well a code of a classification fits a role; the words are those of SKOS mapping relations.</summary>
[JsonConverter(typeof(MappingStrengthJsonConverter))]
public enum MappingStrength
{
    /// <summary>The code means the same concept as the role.</summary>
    Exact,

    /// <summary>The code means nearly the same concept.</summary>
    Close,

    /// <summary>The code is wider: it lumps several roles or levels.</summary>
    Broad,

    /// <summary>The code is narrower: it covers only a part of the role.</summary>
    Narrow,
}
