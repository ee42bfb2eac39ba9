using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes outcomes as words wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AspectOutcomeJsonConverter : JsonConverter<AspectOutcome>
{
    /// <inheritdoc/>
    public override AspectOutcome Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ConverterResult.ReadWord(ref reader, "an outcome", AspectOutcomeExtensions.Words);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AspectOutcome value, JsonSerializerOptions options) =>
        writer.WriteStringValue(AspectOutcomeExtensions.Words.Of(value));
}
