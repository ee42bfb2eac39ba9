using System.Text.Json.Serialization;

namespace ExecRoles.Benchmarks.Plain;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainCatalog))]
internal sealed partial class PlainContext : JsonSerializerContext;
