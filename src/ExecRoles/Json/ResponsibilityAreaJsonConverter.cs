using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes areas wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResponsibilityAreaJsonConverter : JsonConverter<ResponsibilityArea>
{
    /// <inheritdoc/>
    public override ResponsibilityArea Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Findings findings = new(ignoresUnknownMembers: false);
        return ConverterResult.Require(PartReader.ReadArea(ref reader, findings, out _, out _), findings, "an area");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ResponsibilityArea value, JsonSerializerOptions options) =>
        RoleWriter.Write(writer, value);
}
