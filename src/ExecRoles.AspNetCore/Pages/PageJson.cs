using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExecRoles.Titles;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ExecRoles.AspNetCore;

/// <summary>How the endpoints write JSON, without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(RoleSummary[]))]
[JsonSerializable(typeof(MatrixSummary))]
[JsonSerializable(typeof(Role))]
[JsonSerializable(typeof(RoleComparison))]
[JsonSerializable(typeof(TitleResolution))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
internal sealed partial class PageJson : JsonSerializerContext
{
    /// <summary>Gets the context that leaves umlauts as they are, which is safe in answers, but not in scripts of HTML pages.</summary>
    internal static PageJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
