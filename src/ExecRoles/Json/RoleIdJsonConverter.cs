using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes role ids, also as keys of dictionaries, wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RoleIdJsonConverter : JsonConverter<RoleId>
{
    /// <inheritdoc/>
    public override RoleId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Findings findings = new(ignoresUnknownMembers: false);
        string? id = JsonValue.ReadId(ref reader, findings, "a role id", RoleTextKeys.Roots);
        return id is not null ? RoleId.FromChecked(id) : throw ConverterResult.Failure(findings, "a role id");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RoleId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    /// <inheritdoc/>
    public override RoleId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Findings findings = new(ignoresUnknownMembers: false);
        bool isText = JsonValue.TryGetText(ref reader, findings, out string? name);
        return isText && RoleId.TryParse(name, out RoleId? id)
            ? id
            : throw new JsonException(isText ? Identifier.Problem(name!, "a role id", RoleTextKeys.Roots) : findings.All[0].Message);
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, RoleId value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);
}
