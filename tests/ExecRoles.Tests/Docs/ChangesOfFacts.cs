using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Docs;

/// <summary>The page that tells people in HR what the built-in catalog says otherwise than in version 0.1.</summary>
internal static class ChangesOfFacts
{
    private const string Nothing = "–";

    // Neither abbreviation has one reading that prevails.
    private static readonly Dictionary<string, string> NewIds = new() { ["cdo"] = "chief-data-officer", ["cpo"] = "chief-product-officer" };

    /// <summary>Writes the page about the built-in catalog.</summary>
    public static string Write()
    {
        string document = File.ReadAllText(Path.Combine(SourceTree.TestProject, "Docs", "catalog-0.1.json"));
        return Write(document, Roles.All, NewIds.Where(static id => !Roles.All.TryGet(id.Key, out _) && Roles.All.TryGet(id.Value, out _)).ToDictionary());
    }

    /// <summary>Writes the page about a catalog.</summary>
    /// <param name="document">The document of version 0.1.</param>
    /// <param name="now">The catalog of today.</param>
    /// <param name="renamed">The ids that roles had, and those that they have.</param>
    public static string Write(string document, RoleCatalog now, IReadOnlyDictionary<string, string> renamed)
    {
        RoleCatalog before = Load(document, renamed);
        CatalogChange[] changes = [.. before.DiffTo(now)];
        StringBuilder page = new($"""
            # Changes of facts

            How the facts of {now.Version} differ from those of version 0.1, role by role: first in English, then in German, then what is the same in every
            language. "{Nothing}" means that nothing is said. Left out are sources, and Swiss German, which version 0.1 did not have; `catalog.DiffTo(other)` lists
            both as well.

            """.ReplaceLineEndings("\n"));
        if (renamed.Count > 0)
        {
            string ids = string.Join(", ", renamed.Select(static id => $"`{id.Key}` is now `{id.Value}`"));
            page.Append(CultureInfo.InvariantCulture, $"\nRoles with a new id: {ids}. Their facts are compared under the new id.\n");
        }

        AppendRoles(page, "New roles", now.Where(role => !before.TryGet(role.Id, out _)));
        AppendRoles(page, "Removed roles", before.Where(role => !now.TryGet(role.Id, out _)));
        foreach (Role role in now.Where(role => before.TryGet(role.Id, out _)))
        {
            Append(page, NameOf(role), changes, role.Id + ".");
        }

        Append(page, "Areas of responsibility", changes, "areas.");
        Append(page, "Boundaries between roles", [.. changes.Where(change => IsAmongOldRoles(change, before, now))], "boundaries.");
        return page.ToString();
    }

    private static RoleCatalog Load(string document, IReadOnlyDictionary<string, string> renamed)
    {
        JsonNode json = JsonNode.Parse(document)!;
        IEnumerable<JsonNode?> ids = json["roles"]!.AsArray().SelectMany(static role => (role!["reportingLine"]?["reportsTo"]?.AsArray() ?? []).Append(role["id"]))
            .Concat(json["boundaries"]!.AsArray().SelectMany(static boundary => boundary!["roles"]!.AsArray()));
        foreach (JsonNode? id in ids.ToArray())
        {
            if (renamed.TryGetValue(id!.GetValue<string>(), out string? now))
            {
                id.ReplaceWith(now);
            }
        }

        return RoleCatalogJson.Parse(json.ToJsonString());
    }

    // What separates a new role from others is new as well, and need not be said.
    private static bool IsAmongOldRoles(CatalogChange change, RoleCatalog before, RoleCatalog now) =>
        change.Key.Split('.') is ["boundaries", var first, var second, ..] && new[] { first, second }.All(id => before.TryGet(id, out _) && now.TryGet(id, out _));

    private static void AppendRoles(StringBuilder page, string heading, IEnumerable<Role> roles)
    {
        string list = string.Concat(roles.Select(static role => $"- `{role.Id}`: {role.Title.In("en")}; in German: {role.Title.In("de")}\n"));
        page.Append(list.Length == 0 ? "" : $"\n## {heading}\n\n{list}");
    }

    private static void Append(StringBuilder page, string heading, CatalogChange[] changes, string prefix)
    {
        CatalogChange[] told =
        [
            .. changes.Where(change => change.Key.StartsWith(prefix, StringComparison.Ordinal)
                && change.Language != "de-CH" && !change.Key.Contains(".sources.", StringComparison.Ordinal)),
        ];
        page.Append(told.Length == 0 ? "" : $"\n## {heading}\n");
        foreach (IGrouping<string?, CatalogChange> language in told.GroupBy(static change => change.Language).OrderBy(static group => RankOf(group.Key)))
        {
            string name = language.Key switch { "en" => "English", "de" => "German", null => "Every language", _ => language.Key };
            page.Append(CultureInfo.InvariantCulture, $"\n### {name}: {heading}\n\n| fact | before | now |\n| --- | --- | --- |\n");
            foreach (CatalogChange change in language)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{change.Key[prefix.Length..]}` | {Cell(change.Before)} | {Cell(change.After)} |\n");
            }
        }
    }

    private static int RankOf(string? language) => language switch { "en" => 0, "de" => 1, null => 3, _ => 2 };

    private static string NameOf(Role role) => role.Abbreviation is null ? role.Title.In("en") : $"{role.Abbreviation}: {role.Title.In("en")}";

    private static string Cell(string? value) => value is null
        ? Nothing
        : value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
