using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Samples.Api;

/// <summary>How the API writes JSON, without reflection.</summary>
[JsonSerializable(typeof(IReadOnlyList<RoleSummary>))]
[JsonSerializable(typeof(Role))]
[JsonSerializable(typeof(RoleComparison))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Gets the context for JSON that people can read, too, as ExecRoles writes it: indented, with umlauts as they are.</summary>
    /// <remarks>The encoder is safe in answers of type <c>application/json</c>, but not in scripts of HTML pages.</remarks>
    internal static ApiJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    });
}
