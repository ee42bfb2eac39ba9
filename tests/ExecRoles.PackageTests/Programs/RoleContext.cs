using System.Text.Json.Serialization;
using ExecRoles;

/// <summary>Serialization without reflection, as trimmed programs need it.</summary>
[JsonSerializable(typeof(Role))]
internal sealed partial class RoleContext : JsonSerializerContext;
