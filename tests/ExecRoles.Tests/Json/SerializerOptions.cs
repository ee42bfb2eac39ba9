using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ExecRoles.Tests.Json;

/// <summary>The ways in which users and frameworks call <c>JsonSerializer</c>.</summary>
internal static class SerializerOptions
{
    /// <summary>Gets the options by name.</summary>
    public static IReadOnlyDictionary<string, JsonSerializerOptions> ByName { get; } = new Dictionary<string, JsonSerializerOptions>
    {
        ["default"] = JsonSerializerOptions.Default,
        ["web"] = JsonSerializerOptions.Web,
        ["strict"] = JsonSerializerOptions.Strict,
        ["generated"] = HrContext.Default.Options,
        ["generated web"] = new(JsonSerializerDefaults.Web) { TypeInfoResolver = HrContext.Default },
        ["generated tiny buffer"] = new() { TypeInfoResolver = HrContext.Default, DefaultBufferSize = 1 },
        ["reflected tiny buffer"] = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver(), DefaultBufferSize = 1, MaxDepth = 64 },
    };

    /// <summary>Gets the names, for theories.</summary>
    public static TheoryData<string> Names { get; } = [.. ByName.Keys];
}
