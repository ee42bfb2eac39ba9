using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes vendor scopes as words wherever a <see cref="JsonSerializer"/> meets one; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VendorScopeJsonConverter : JsonConverter<VendorScope>
{
    /// <inheritdoc/>
    public override VendorScope Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ConverterResult.ReadWord(ref reader, "a vendor scope", VendorScopeExtensions.Words);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, VendorScope value, JsonSerializerOptions options) =>
        writer.WriteStringValue(VendorScopeExtensions.Words.Of(value));
}
