using CsvHelper;

namespace ExecRoles.Tool.Formats;

/// <summary>Writes comma-separated values, as the library writes a matrix: with CR LF, and no cell is a formula to spreadsheets.</summary>
internal static class CsvTable
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };

    internal static void Write(TextWriter output, string[] columns, IEnumerable<string[]> rows)
    {
        using CsvWriter writer = CsvWriter.Create(output, Options, leaveOpen: true);
        writer.WriteRecord(columns);
        foreach (string[] row in rows)
        {
            writer.WriteRecord(row);
        }
    }
}
