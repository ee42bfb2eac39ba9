using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes boundaries wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BoundaryJsonConverter : JsonConverter<Boundary>
{
    /// <inheritdoc/>
    public override Boundary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Findings findings = new(ignoresUnknownMembers: false);
        return ConverterResult.Require(BoundaryReader.Read(ref reader, findings, out _), findings, "a boundary");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Boundary value, JsonSerializerOptions options) =>
        BoundaryWriter.Write(writer, value);
}
