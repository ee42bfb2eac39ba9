using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads lists whose elements have nothing to do with each other.</summary>
internal static class ListReader
{
    /// <summary>Reads all that is good; what is not has been reported.</summary>
    internal static ReadOnlyList<T> ReadAll<T>(ref Utf8JsonReader reader, ReadingContext context, string what, ReadValue<T> read)
        where T : class
    {
        List<T>? items = null;
        if (ValueReader.IsArray(ref reader, context, what))
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (read(ref reader, context) is { } item)
                {
                    (items ??= []).Add(item);
                }
            }
        }

        return items is null ? ReadOnlyList<T>.Empty : new ReadOnlyList<T>([.. items]);
    }
}
