using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>What comes out when roles are compared under one aspect.</summary>
[JsonConverter(typeof(AspectOutcomeJsonConverter))]
public enum AspectOutcome
{
    /// <summary>Every role has something to say, and all say the same.</summary>
    Same,

    /// <summary>Every role has something to say, but not the same.</summary>
    Different,

    /// <summary>Not every role has something to say.</summary>
    Partial,
}
