using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes orientations as words wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FocusOrientationJsonConverter : JsonConverter<FocusOrientation>
{
    /// <inheritdoc/>
    public override FocusOrientation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Findings findings = new(ignoresUnknownMembers: false);
        return JsonValue.ReadWord(ref reader, findings, "an orientation", FocusOrientationExtensions.Words) ?? throw ConverterResult.Failure(findings, "an orientation");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FocusOrientation value, JsonSerializerOptions options) =>
        writer.WriteStringValue(FocusOrientationExtensions.Words.Of(value));
}
