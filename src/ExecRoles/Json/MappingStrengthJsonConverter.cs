using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes mapping strengths as words wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MappingStrengthJsonConverter : JsonConverter<MappingStrength>
{
    /// <inheritdoc/>
    public override MappingStrength Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ConverterResult.ReadWord(ref reader, "a mapping strength", MappingStrengthExtensions.Words);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MappingStrength value, JsonSerializerOptions options) =>
        writer.WriteStringValue(MappingStrengthExtensions.Words.Of(value));
}
