using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Turns findings into the one exception that callers of a serializer expect; the serializer adds path and line.</summary>
internal static class ConverterResult
{
    internal static T Require<T>(T? value, Findings findings, string what)
        where T : class =>
        value is not null && findings.IsEmpty ? value : throw Failure(findings, what);

    internal static JsonException Failure(Findings findings, string what) =>
        new($"The JSON is not {what}: {string.Join(" ", findings.All.Select(static finding => finding.Message))}");
}
