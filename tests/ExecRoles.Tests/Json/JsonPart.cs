using System.Text.Json;

namespace ExecRoles.Tests.Json;

/// <summary>A value in a document.</summary>
/// <param name="Kind">What it is, or begins with.</param>
/// <param name="NameStart">Where its name begins if it is a member, or else it itself.</param>
/// <param name="NameEnd">Where its name ends if it is a member; or else where it itself begins.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Parent">Which value it stands in; -1 for the whole document.</param>
internal readonly record struct JsonPart(JsonTokenType Kind, int NameStart, int NameEnd, int Start, int End, int Parent)
{
    /// <summary>Gets whether it is a member of an object.</summary>
    public bool IsMember => NameStart < Start;

    /// <summary>Lists all values of a document in the order in which they begin; none where it is no JSON.</summary>
    public static IReadOnlyList<JsonPart> AllIn(ReadOnlySpan<byte> document)
    {
        List<JsonPart> parts = [];
        Stack<int> open = new();
        (int Start, int End)? name = null;
        try
        {
            var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = int.MaxValue });
            while (reader.Read())
            {
                int start = (int)reader.TokenStartIndex;
                int end = (int)reader.BytesConsumed;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        // What the reader has consumed ends with the colon.
                        name = (start, start + reader.ValueSpan.Length + 2);
                        continue;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        int index = open.Pop();
                        parts[index] = parts[index] with { End = end };
                        continue;
                }

                parts.Add(new JsonPart(reader.TokenType, name?.Start ?? start, name?.End ?? start, start, end, open.TryPeek(out int parent) ? parent : -1));
                name = null;
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    open.Push(parts.Count - 1);
                }
            }
        }
        catch (JsonException)
        {
            return [];
        }

        return parts;
    }
}
