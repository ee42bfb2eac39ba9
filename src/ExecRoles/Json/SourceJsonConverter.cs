using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes sources wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SourceJsonConverter : JsonConverter<Source>
{
    /// <inheritdoc/>
    public override Source Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Findings findings = new(ignoresUnknownMembers: false);
        return ConverterResult.Require(SourceReader.Read(ref reader, findings), findings, "a source");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Source value, JsonSerializerOptions options) =>
        SourceWriter.Write(writer, value);
}
