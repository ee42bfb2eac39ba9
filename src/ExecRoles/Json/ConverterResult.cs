using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Turns findings into the one exception that callers of a serializer expect; the serializer adds path and line.</summary>
internal static class ConverterResult
{
    internal static T Require<T>(T? value, Findings findings, string what)
        where T : class =>
        value is not null && findings.Count == 0 ? value : throw Failure(findings, what);

    internal static TEnum ReadWord<TEnum>(ref Utf8JsonReader reader, string what, EnumWords<TEnum> words)
        where TEnum : struct, Enum
    {
        Findings findings = new(ignoresUnknownMembers: false);
        return JsonValue.ReadWord(ref reader, findings, what, words) ?? throw Failure(findings, what);
    }

    internal static JsonException Failure(Findings findings, string what) =>
        new($"The JSON is not {what}: {RoleCatalogFormatException.ListFirst(findings.All, " ")}");
}
