using System.Text;
using System.Text.Json.Nodes;

namespace ExecRoles.Tests.Json;

/// <summary>Damages documents: the same seed gives the same damage.</summary>
internal sealed class Mutations(int seed)
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "1", "-1", "1.0", "1e999", "\"\"", "\" \"", "\"en\"", "\"cio\"", "\"internal\"", "\"internal, external\"", "\"any\"",
        "\"leadershp\"", "\"mandate\"", "\"outcomes\"", "\"{roles}\"", "[]", "{}", "[null]", "{\"\":null}", "{\"en\":\"x\"}",
        "{\"DE\":\"x\",\"de\":\"y\"}", "{\"en\":{\"en\":\"x\"}}", "[{\"id\":\"x\"}]", "[[[[[[[[[[[[[[[[[[0]]]]]]]]]]]]]]]]]]",
    ];

    private static readonly string[] Names =
    [
        "", "id", "ID", "name", "title", "roles", "areas", "texts", "$schema", "en", "de-AT", "de_AT", "outcomes.same", "areas.profit", "cio.title", "\uFFFD",
    ];

    private static readonly byte[][] Pieces =
    [
        [0x00], [0x0A], [0x0D, 0x0A], [0x20], [0x22], [0x5C], [0x7B], [0x7D], [0x5B], [0x5D], [0x2C], [0x3A], [0x2F, 0x2F], [0x80], [0xC0, 0x80], [0xC3],
        [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0xF0, 0x9F, 0x92, 0xBB], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
        Encoding.ASCII.GetBytes("\\uD83D"), Encoding.ASCII.GetBytes("\\uDCBB"), Encoding.ASCII.GetBytes("\\u0000"), Encoding.ASCII.GetBytes("\\x"),
        Encoding.ASCII.GetBytes("null"), Encoding.ASCII.GetBytes("NaN"), Encoding.ASCII.GetBytes("[[[[[[[[[[[[[[[[[[[["), Encoding.ASCII.GetBytes("99999999999"),
    ];

    private readonly Random random = new(seed);

    /// <summary>Damages the bytes of a document, in one to four places.</summary>
    public byte[] OfBytes(byte[] document)
    {
        List<byte> bytes = [.. document];
        for (int count = random.Next(1, 5); count > 0; count--)
        {
            int position = random.Next(bytes.Count + 1);
            int length = Math.Min(random.Next(1, 24), bytes.Count - position);
            switch (random.Next(5))
            {
                case 0:
                    bytes.InsertRange(position, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 1:
                    bytes.RemoveRange(position, length);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(position, length));
                    break;
                case 3:
                    bytes.RemoveRange(position, length);
                    bytes.InsertRange(position, Pieces[random.Next(Pieces.Length)]);
                    break;
                default:
                    bytes.RemoveRange(position, random.Next(40) == 0 ? bytes.Count - position : 0);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Changes the values of a document, in one to three places, so that it stays JSON.</summary>
    public string OfValues(string document)
    {
        JsonNode root = JsonNode.Parse(document)!;
        for (int count = random.Next(1, 4); count > 0; count--)
        {
            JsonNode[] nodes = [.. Below(root)];
            if (nodes.Length > 0)
            {
                Change(nodes[random.Next(nodes.Length)], nodes[random.Next(nodes.Length)]);
            }
        }

        return root.ToJsonString();
    }

    private void Change(JsonNode node, JsonNode other)
    {
        JsonNode? value = random.Next(3) == 0 ? other.DeepClone() : JsonNode.Parse(Values[random.Next(Values.Length)]);
        if (node.Parent is JsonObject parent)
        {
            string name = node.GetPropertyName();
            switch (random.Next(4))
            {
                case 0:
                    parent.Remove(name);
                    break;
                case 1:
                    parent.Remove(name);
                    parent[Names[random.Next(Names.Length)]] = node;
                    break;
                case 2:
                    parent[Names[random.Next(Names.Length)]] = value;
                    break;
                default:
                    parent[name] = value;
                    break;
            }
        }
        else if (node.Parent is JsonArray list)
        {
            int index = node.GetElementIndex();
            switch (random.Next(3))
            {
                case 0:
                    list.RemoveAt(index);
                    break;
                case 1:
                    list.Insert(random.Next(list.Count + 1), value);
                    break;
                default:
                    list[index] = value;
                    break;
            }
        }
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) => node switch
    {
        JsonObject parent => parent.Select(member => member.Value).OfType<JsonNode>().SelectMany(value => Below(value).Prepend(value)),
        JsonArray list => list.OfType<JsonNode>().SelectMany(value => Below(value).Prepend(value)),
        _ => [],
    };
}
