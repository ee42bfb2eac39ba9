using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes focuses wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FocusJsonConverter : JsonConverter<Focus>
{
    /// <inheritdoc/>
    public override Focus Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Findings findings = new(ignoresUnknownMembers: false);
        return ConverterResult.Require(PartReader.ReadFocus(ref reader, findings), findings, "a focus");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Focus value, JsonSerializerOptions options) => RoleWriter.Write(writer, value);
}
