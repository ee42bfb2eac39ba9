using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes orientations as words wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FocusOrientationJsonConverter : JsonConverter<FocusOrientation>
{
    /// <inheritdoc/>
    public override FocusOrientation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ConverterResult.ReadWord(ref reader, "an orientation", FocusOrientationExtensions.Words);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FocusOrientation value, JsonSerializerOptions options) =>
        writer.WriteStringValue(FocusOrientationExtensions.Words.Of(value));
}
