using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Environments;
using ExecRoles.Benchmarks.Parts;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks;

/// <summary>Measures all parts, or those that are named, and writes the table for docs/figures.md.</summary>
internal static class Everything
{
    private const string OnceOption = "--once";

    private static readonly (string Name, Func<Effort, IEnumerable<Row>> Measure)[] Parts =
    [
        ("text", TextPart.Measure),
        ("comparison", ComparisonPart.Measure),
        ("ids", IdPart.Measure),
        ("catalog", CatalogPart.Measure),
        ("title-resolution", TitlePart.Measure),
        ("loading", LoadingPart.Measure),
        ("first-use", FirstUsePart.Measure),
        ("sizes", SizePart.Measure),
    ];

    internal static int Measure(string[] arguments)
    {
        Effort effort = arguments.Contains(OnceOption) ? Effort.Once : Effort.Full;
        string[] names = [.. arguments.Where(static argument => argument != OnceOption)];
        string[] known = [.. Parts.Select(static part => part.Name)];
        if (names.Except(known).Any())
        {
            Console.Error.WriteLine($"Name any of these parts, or none for all: {string.Join(", ", known)}. With {OnceOption} each runs once.");
            return 2;
        }

        List<Row> rows = [];
        foreach ((string name, Func<Effort, IEnumerable<Row>> measure) in Parts)
        {
            if (names.Length == 0 || names.Contains(name))
            {
                rows.AddRange(measure(effort));
            }
        }

        Console.OutputEncoding = new UTF8Encoding(false);
        Console.Write(Table(rows));
        return 0;
    }

    private static string Table(IEnumerable<Row> rows)
    {
        StringBuilder table = new();
        table.Append(CultureInfo.InvariantCulture, $"Measured on {DateTime.UtcNow:yyyy-MM-dd}: {Machine()}.\n\n");
        table.Append("| | ExecRoles | compared with | ratio | target |\n| --- | --- | --- | --- | --- |\n");
        foreach (Row row in rows)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {row.What} | {row.ExecRoles} | {row.Beside} | {row.Ratio} | {row.Target} |\n");
        }

        return table.ToString();
    }

    private static string Machine() => string.Join(
        ", ",
        HostEnvironmentInfo.GetCurrent().CpuInfo.Value.ProcessorName.Trim(),
        $"{Environment.ProcessorCount} cores",
        RuntimeInformation.RuntimeIdentifier,
        RuntimeInformation.FrameworkDescription);
}
