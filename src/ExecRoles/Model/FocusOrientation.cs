using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Where a role looks: into the company, out of it, or both.</summary>
[JsonConverter(typeof(FocusOrientationJsonConverter))]
public enum FocusOrientation
{
    /// <summary>The role looks inward, at the organisation itself.</summary>
    Internal,

    /// <summary>The role looks outward, beyond the company.</summary>
    External,

    /// <summary>The role looks inward and outward.</summary>
    Both,
}
