using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes company forms as words wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompanyFormJsonConverter : JsonConverter<CompanyForm>
{
    /// <inheritdoc/>
    public override CompanyForm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ConverterResult.ReadWord(ref reader, "a company form", CompanyFormExtensions.Words);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CompanyForm value, JsonSerializerOptions options) =>
        writer.WriteStringValue(CompanyFormExtensions.Words.Of(value));
}
