using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes the forms of titles wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GenderFormsJsonConverter : JsonConverter<GenderForms>
{
    /// <inheritdoc/>
    public override GenderForms Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Findings findings = new(ignoresUnknownMembers: false);
        return ConverterResult.Require(TitleFormsReader.ReadGenderForms(ref reader, findings), findings, "a title by gender");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GenderForms value, JsonSerializerOptions options) =>
        TitleFormsWriter.Write(writer, value);
}
