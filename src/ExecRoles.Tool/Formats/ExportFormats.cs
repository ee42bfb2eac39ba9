using ExecRoles.Json;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Formats;

/// <summary>The formats for other programs; the first is the default everywhere.</summary>
internal static class ExportFormats
{
    private const string Separator = "; ";

    private static readonly string[] Columns =
    [
        "id", "abbreviation", "title", "aliases", "mandate", "orientation", "audience", "focus", "core-responsibility", "areas",
        "responsibilities", "reports-to", "codes",
    ];

    internal static IReadOnlyList<OutputFormat<RoleCatalog>> All { get; } =
    [
        new("json", static (catalog, output) => output.Write(RoleCatalogJson.ToJson(catalog))),
        new("csv", static (catalog, output) =>
            CsvTable.Write(output.Terminal.Output, Columns, catalog.Select(role => Cells(role, output)))),
        new("json-ld", static (catalog, output) => output.Write(ToJsonLd(catalog, output.Language))),
        new("mermaid", static (catalog, output) => output.Write(catalog.ToMermaid(output.Language))),
    ];

    private static string ToJsonLd(RoleCatalog catalog, string language) =>
        $"[\n{string.Join(",\n", catalog.Select(role => role.ToJsonLd(language).TrimEnd('\n')))}\n]\n";

    private static string[] Cells(Role role, Output output) =>
    [
        role.Id,
        role.Abbreviation ?? string.Empty,
        role.Title.In(output.Language),
        Join(role.Aliases.Where(alias => !alias.Resolve(output.Language).IsFallback).Select(alias => alias.In(output.Language))),
        role.Mandate.In(output.Language),
        role.Focus.Orientation.DisplayName(output.Catalog).In(output.Language),
        role.Focus.Audience.In(output.Language),
        role.Focus.Description.In(output.Language),
        role.DefiningResponsibility?.Statement.In(output.Language) ?? string.Empty,
        Join(role.Responsibilities.Select(responsibility => responsibility.Area.Id).Distinct()),
        Join(role.Responsibilities.Select(responsibility => responsibility.Statement.In(output.Language))),
        Join(role.ReportingLine?.ReportsTo.Select(static id => id.Value) ?? []),
        Join(role.OccupationCodes.Select(static code => code.ToString())),
    ];

    private static string Join(IEnumerable<string> values) => string.Join(Separator, values);
}
