using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Writes a type that follows from others, and therefore need not be read.</summary>
internal sealed class WriteOnlyConverter<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"{typeof(T).Name} can be written to JSON, but not read. Read the roles or catalogs and compare them.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
