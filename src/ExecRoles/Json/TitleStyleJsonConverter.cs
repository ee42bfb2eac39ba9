using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes title styles as words wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TitleStyleJsonConverter : JsonConverter<TitleStyle>
{
    /// <inheritdoc/>
    public override TitleStyle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ConverterResult.ReadWord(ref reader, "a title style", TitleStyleExtensions.Words);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TitleStyle value, JsonSerializerOptions options) =>
        writer.WriteStringValue(TitleStyleExtensions.Words.Of(value));
}
