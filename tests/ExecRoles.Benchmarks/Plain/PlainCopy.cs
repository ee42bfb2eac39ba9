using System.Text.Json;
using System.Text.Json.Nodes;
using ExecRoles.Json;

namespace ExecRoles.Benchmarks.Plain;

/// <summary>Copies what roles say into plain classes, and checks that nothing is lost on the way.</summary>
internal static class PlainCopy
{
    /// <summary>Copies what a comparison compares: everything but title forms, codes and sources.</summary>
    internal static PlainRole ComparedPartOf(Role role) => Of(new RoleCatalog([ComparedPart(role)])).Roles![0];

    internal static PlainCatalog Of(RoleCatalog catalog)
    {
        string json = RoleCatalogJson.ToJson(catalog);
        PlainCatalog copy = JsonSerializer.Deserialize(json, PlainContext.Default.PlainCatalog)!;
        return JsonNode.DeepEquals(JsonNode.Parse(json), JsonSerializer.SerializeToNode(copy, PlainContext.Default.PlainCatalog))
            ? copy
            : throw new InvalidOperationException("The plain classes lack something that the wire format has. Add it to them, or the comparison is unfair.");
    }

    private static Role ComparedPart(Role role)
    {
        Responsibility[] responsibilities = [.. role.Responsibilities.Select(static given => new Responsibility(given.Id, given.Area, given.Statement))];
        return new Role(
            role.Id,
            role.Title,
            role.Mandate,
            new Focus(role.Focus.Orientation, role.Focus.Audience, role.Focus.Description),
            responsibilities)
        {
            Abbreviation = role.Abbreviation,
            DefiningResponsibility = responsibilities.FirstOrDefault(given => given.Id == role.DefiningResponsibility?.Id),
            VendorRelationship = role.VendorRelationship is { } vendors
                ? new VendorRelationship(vendors.Scope, vendors.Vendors, vendors.Purpose, vendors.Description)
                : null,
            ReportingLine = role.ReportingLine is { } line
                ? new ReportingLine(line.ReportsTo, line.SeatInTopManagement, line.Description)
                : null,
        };
    }
}
