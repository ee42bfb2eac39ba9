using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>
/// Reads and writes a type that is an object in JSON; without a reader, one that follows from others, and need not be read.
/// </summary>
internal sealed class ObjectConverter<T>(string what = "", ReadValue<T>? read = null) : JsonConverter<T>
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (read is null)
        {
            throw new NotSupportedException(
                $"{typeof(T).Name} can be written to JSON, but not read. Read the roles or catalogs and compare them.");
        }

        ReadingContext context = new()
        {
            SkipsUnknownMembers = options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Skip,
            IgnoresCaseOfMembers = options.PropertyNameCaseInsensitive,
        };
        Utf8JsonReader start = reader;
        T? value = read(ref reader, context);
        return context.Errors.Count == 0 ? value : throw ValueFailure.Of(ref reader, start, context.Errors, what);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => ValueWriter.Write(writer, value);
}
