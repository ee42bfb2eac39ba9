using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes title forms wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TitleFormsJsonConverter : JsonConverter<TitleForms>
{
    /// <inheritdoc/>
    public override TitleForms Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Findings findings = new(ignoresUnknownMembers: false);
        return ConverterResult.Require(TitleFormsReader.Read(ref reader, findings), findings, "a set of title forms");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TitleForms value, JsonSerializerOptions options) =>
        TitleFormsWriter.Write(writer, value);
}
