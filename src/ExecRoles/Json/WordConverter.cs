using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes a type that is a string in JSON, also where it is the key of a dictionary.</summary>
internal sealed class WordConverter<T>(string what, Func<T, string> wordOf, TryParseWord<T> tryParse, Func<string, string> problemOf)
    : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ReadAsPropertyName(ref reader, typeToConvert, options)
            : throw new JsonException(ValueReader.Unexpected(reader.TokenType, "a string", what));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(wordOf(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!ValueReader.TryGetText(ref reader, new ReadingContext(), out string? word))
        {
            throw new JsonException(ValueReader.IllFormed);
        }

        return tryParse(word, out T? value) ? value : throw new JsonException(problemOf(word));
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(wordOf(value));
}
