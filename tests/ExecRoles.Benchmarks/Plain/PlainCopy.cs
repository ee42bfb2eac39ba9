using System.Text.Json;
using System.Text.Json.Nodes;
using ExecRoles.Json;

namespace ExecRoles.Benchmarks.Plain;

/// <summary>Copies what roles say into plain classes, and sees to it that nothing gets lost on the way.</summary>
internal static class PlainCopy
{
    internal static PlainRole Of(Role role) => Of(new RoleCatalog([role])).Roles![0];

    internal static PlainCatalog Of(RoleCatalog catalog)
    {
        string json = RoleCatalogJson.ToJson(catalog);
        PlainCatalog copy = JsonSerializer.Deserialize(json, PlainContext.Default.PlainCatalog)!;
        return JsonNode.DeepEquals(JsonNode.Parse(json), JsonSerializer.SerializeToNode(copy, PlainContext.Default.PlainCatalog))
            ? copy
            : throw new InvalidOperationException("The plain classes lack something that the wire format has. Add it to them, or the comparison is unfair.");
    }
}
