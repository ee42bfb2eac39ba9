using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Writes comparisons in all languages wherever a <see cref="JsonSerializer"/> meets one, and reads none; named by an attribute, not meant for code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RoleComparisonJsonConverter : JsonConverter<RoleComparison>
{
    /// <inheritdoc/>
    public override RoleComparison Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        throw new NotSupportedException("A comparison is not read from JSON. Read the roles, and compare them.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RoleComparison value, JsonSerializerOptions options) =>
        RoleComparisonWriter.Write(writer, value, languageTag: null);
}
