using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Titles;

/// <summary>Writes a value as its word in lower case, and reads it again; for <see cref="JsonSerializer"/> alone.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TitleWordConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && reader.GetString() is { Length: > 0 } word
        && char.IsLetter(word[0])
        && Enum.TryParse(word, ignoreCase: true, out TEnum value)
            ? value
            : throw new JsonException($"Unknown {typeof(TEnum).Name}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue(value.ToString().ToLowerInvariant());
}
