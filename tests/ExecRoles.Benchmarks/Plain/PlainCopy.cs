using System.Text.Json;
using System.Text.Json.Nodes;
using ExecRoles.Json;

namespace ExecRoles.Benchmarks.Plain;

/// <summary>Copies what roles say into plain classes, and sees to it that nothing gets lost on the way.</summary>
internal static class PlainCopy
{
    /// <summary>Copies what a comparison compares: all but title forms, codes and sources.</summary>
    internal static PlainRole ComparedPartOf(Role role) => Of(new RoleCatalog([ComparedPart(role)])).Roles![0];

    internal static PlainCatalog Of(RoleCatalog catalog)
    {
        string json = RoleCatalogJson.ToJson(catalog);
        PlainCatalog copy = JsonSerializer.Deserialize(json, PlainContext.Default.PlainCatalog)!;
        return JsonNode.DeepEquals(JsonNode.Parse(json), JsonSerializer.SerializeToNode(copy, PlainContext.Default.PlainCatalog))
            ? copy
            : throw new InvalidOperationException("The plain classes lack something that the wire format has. Add it to them, or the comparison is unfair.");
    }

    private static Role ComparedPart(Role role) => new(
        role.Id,
        role.Title,
        role.Mandate,
        role.Focus,
        role.Responsibilities.Select(static given => new Responsibility(given.Id, given.Area, given.Statement)),
        role.Abbreviation,
        role.DefiningResponsibility?.Id,
        role.VendorRelationship is { } vendors ? new VendorRelationship(vendors.Scope, vendors.Vendors, vendors.Purpose, vendors.Description) : null);
}
