using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes a type that is an object in JSON.</summary>
internal sealed class ObjectConverter<T>(string what, ReadValue<T> read, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ReadingContext context = new()
        {
            SkipsUnknownMembers = options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Skip,
            IgnoresCaseOfMembers = options.PropertyNameCaseInsensitive,
        };
        Utf8JsonReader start = reader;
        T? value = read(ref reader, context);
        return context.Errors.Count == 0 ? value : throw ValueFailure.Of(ref reader, start, context.Errors, what);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
