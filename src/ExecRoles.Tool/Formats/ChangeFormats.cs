using System.Text;
using System.Text.Json;
using ExecRoles.Tool.Shell;
using ExecRoles.Tool.Tables;

namespace ExecRoles.Tool.Formats;

/// <summary>The formats of what differs between two catalogs.</summary>
internal static class ChangeFormats
{
    private static readonly string[] Columns = ["kind", "key", "language", "before", "after"];

    internal static IReadOnlyList<OutputFormat<IReadOnlyList<CatalogChange>>> All { get; } =
    [
        new("table", ChangeTable.Write),
        new("text", static (changes, output) => output.Write(ToText(changes))),
        new("csv", static (changes, output) => CsvTable.Write(output.Terminal.Output, Columns, changes.Select(Cells))),
        new("json", static (changes, output) => output.Write(JsonSerializer.Serialize(changes, OutputFormats.ReadableJson) + '\n')),
    ];

    private static string ToText(IReadOnlyList<CatalogChange> changes)
    {
        StringBuilder text = new();
        foreach (CatalogChange change in changes)
        {
            text.Append(OneLine.Of(change.ToString())).Append(change.Language is { } language ? $" [{language}]\n" : "\n");
            text.Append(change.Before is { } before ? $"  - {OneLine.Of(before)}\n" : string.Empty);
            text.Append(change.After is { } after ? $"  + {OneLine.Of(after)}\n" : string.Empty);
        }

        return text.ToString();
    }

    private static string[] Cells(CatalogChange change) =>
    [
        ChangeTable.WordOf(change),
        change.Key,
        change.Language ?? string.Empty,
        change.Before ?? string.Empty,
        change.After ?? string.Empty,
    ];
}
