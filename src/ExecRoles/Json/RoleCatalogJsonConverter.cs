using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes catalogs in the wire format wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RoleCatalogJsonConverter : JsonConverter<RoleCatalog>
{
    /// <inheritdoc/>
    public override RoleCatalog Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Findings findings = new(ignoresUnknownMembers: false);
        return ConverterResult.Require(new CatalogReader(findings).Read(ref reader), findings, "a role catalog");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RoleCatalog value, JsonSerializerOptions options)
    {
        CatalogWriter.WriteStart(writer, value);
        foreach (Role role in value)
        {
            RoleWriter.Write(writer, role, isInCatalog: true);
        }

        CatalogWriter.WriteEnd(writer, value);
    }
}
