using System.Text.Encodings.Web;
using System.Text.Json;
using ExecRoles.Json;
using ExecRoles.Tool.Tables;

namespace ExecRoles.Tool.Formats;

/// <summary>The formats of all that can be shown: the first is the default on a terminal, the second everywhere else.</summary>
internal static class OutputFormats
{
    // As the library writes it: umlauts stay umlauts, and lines end the same on every system.
    internal static readonly JsonSerializerOptions ReadableJson = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static IReadOnlyList<OutputFormat<RoleCatalog>> OfLists { get; } =
    [
        new("table", CatalogTable.Write),
        new("text", static (catalog, output) => output.Write(catalog.ToText(output.Language))),
        new("markdown", static (catalog, output) => output.Write(catalog.ToMarkdown(output.Language))),
        new("html", static (catalog, output) => output.Write(catalog.ToHtml(output.Language))),
        new("json", static (catalog, output) => output.Write(RoleCatalogJson.ToJson(catalog))),
    ];

    internal static IReadOnlyList<OutputFormat<RoleDescription>> OfDescriptions { get; } =
    [
        new("table", DescriptionTable.Write),
        new("text", static (description, output) => output.Write(description.ToText(output.Language))),
        new("markdown", static (description, output) => output.Write(description.ToMarkdown(output.Language))),
        new("html", static (description, output) => output.Write(description.ToHtml(output.Language))),
        new("json", static (description, output) => output.Write(JsonSerializer.Serialize(description.Role, ReadableJson) + '\n')),
    ];

    internal static IReadOnlyList<OutputFormat<RoleComparison>> OfComparisons { get; } =
    [
        new("table", ComparisonTable.Write),
        new("text", static (comparison, output) => output.Write(comparison.ToText(output.Language))),
        new("markdown", static (comparison, output) => output.Write(comparison.ToMarkdown(output.Language))),
        new("html", static (comparison, output) => output.Write(comparison.ToHtml(output.Language))),
        new("json", static (comparison, output) => output.Write(comparison.ToJson(output.Language) + '\n')),
    ];

    internal static IReadOnlyList<OutputFormat<ResponsibilityMatrix>> OfMatrices { get; } =
    [
        new("table", MatrixTable.Write),
        new("text", static (matrix, output) => output.Write(matrix.ToText(output.Language))),
        new("markdown", static (matrix, output) => output.Write(matrix.ToMarkdown(output.Language))),
        new("html", static (matrix, output) => output.Write(matrix.ToHtml(output.Language))),
        new("csv", static (matrix, output) => output.Write(matrix.ToCsv(output.Language))),
    ];
}
