using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes occupation codes wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OccupationCodeJsonConverter : JsonConverter<OccupationCode>
{
    /// <inheritdoc/>
    public override OccupationCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Findings findings = new(ignoresUnknownMembers: false);
        return ConverterResult.Require(OccupationCodeReader.Read(ref reader, findings), findings, "an occupation code");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OccupationCode value, JsonSerializerOptions options) =>
        OccupationCodeWriter.Write(writer, value);
}
