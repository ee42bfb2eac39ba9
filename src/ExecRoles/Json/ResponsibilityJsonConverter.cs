using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes responsibilities, with an area of its own inline wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResponsibilityJsonConverter : JsonConverter<Responsibility>
{
    /// <inheritdoc/>
    public override Responsibility Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Findings findings = new(ignoresUnknownMembers: false);
        return ConverterResult.Require(ResponsibilityReader.Read(ref reader, findings, allowsInlineAreas: true)?.Complete(new AreaTable(), findings), findings, "a responsibility");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Responsibility value, JsonSerializerOptions options) =>
        RoleWriter.Write(writer, value, isInCatalog: false);
}
