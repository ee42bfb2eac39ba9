using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes vendor relationships wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VendorRelationshipJsonConverter : JsonConverter<VendorRelationship>
{
    /// <inheritdoc/>
    public override VendorRelationship Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Findings findings = new(ignoresUnknownMembers: false);
        return ConverterResult.Require(PartReader.ReadVendors(ref reader, findings), findings, "a vendor relationship");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, VendorRelationship value, JsonSerializerOptions options) =>
        RoleWriter.Write(writer, value);
}
