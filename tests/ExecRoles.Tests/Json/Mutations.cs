using System.Text.Json.Nodes;

namespace ExecRoles.Tests.Json;

/// <summary>Changes documents so that they stay JSON that every reader reads alike: no name appears twice. The same seed gives the same changes.</summary>
internal sealed class Mutations(int seed)
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "1", "-1", "1.0", "1e999", "\"\"", "\" \"", "\"en\"", "\"cio\"", "\"internal\"", "\"internal, external\"", "\"any\"",
        "\"exact\"", "\"urn:x\"", "\"/x\"", "[\"cio\",\"cto\"]", "{\"scheme\":\"ESCO\"}", "{\"gender\":\"neutral\",\"text\":{\"de\":\"x\"}}", "\"neutral\"", "\"cooperative\"", "\"rarely\"",
        "\"leadershp\"", "\"mandate\"", "\"outcomes\"", "\"{roles}\"", "[]", "{}", "[null]", "{\"\":null}", "{\"en\":\"x\"}",
        "{\"DE\":\"x\",\"de\":\"y\"}", "{\"en\":{\"en\":\"x\"}}", "[{\"id\":\"x\"}]", "[[[[[[[[[[[[[[[[[[0]]]]]]]]]]]]]]]]]]",
    ];

    private static readonly string[] Names =
    [
        "", "id", "ID", "name", "title", "roles", "areas", "texts", "$schema", "en", "de-AT", "de_AT", "outcomes.same", "areas.profit", "cio.title", "\uFFFD",
        "codes", "code", "scheme", "version", "uri", "remark", "relation", "sources", "titleForms", "aliases", "functionalTitles", "ambiguousTitles", "roles", "otherReadings", "combinesRoles", "reportingLine", "body", "german", "deu", "boundaries", "boundaries.cio.cto", "cio.title.function.feminine", "companies.cooperative",
    ];

    private readonly Random random = new(seed);

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
