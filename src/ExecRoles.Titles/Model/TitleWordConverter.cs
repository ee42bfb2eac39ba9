using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Titles;

/// <summary>
/// Writes a value as its word in lower case, also as the key of a dictionary, and reads it as it is written; for
/// <see cref="JsonSerializer"/> alone.
/// </summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TitleWordConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
#if NET
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();
#else
    private static readonly TEnum[] Values = (TEnum[])Enum.GetValues(typeof(TEnum));
#endif
    private static readonly string[] Words = Array.ConvertAll(Values, static value => value.ToString().ToLowerInvariant());

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? ReadAsPropertyName(ref reader, typeToConvert, options) : throw Unknown();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue(WordOf(value));

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Array.IndexOf(Words, reader.GetString()) is var index and >= 0 ? Values[index] : throw Unknown();

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(WordOf(value));

    private static string WordOf(TEnum value) => Array.IndexOf(Values, value) is var index and >= 0
        ? Words[index]
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"This is not a defined {typeof(TEnum).Name}.");

    private static JsonException Unknown() => new($"Unknown {typeof(TEnum).Name}. Known words: {string.Join(", ", Words)}.");
}
