using CsvHelper;
using ExecRoles.EntityFrameworkCore;
using ExecRoles.Samples.Portal.Data;
using ExecRoles.Titles;

namespace ExecRoles.Samples.Portal.Staff;

/// <summary>Writes staff as a CSV file for spreadsheets: with a byte order mark, and no cell that they would run as a formula.</summary>
public static class StaffExport
{
    public static byte[] Write(IEnumerable<Employee> staff, RoleCatalog catalog, string language)
    {
        using MemoryStream stream = new();
        CsvWriterOptions options = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true };
        using (CsvWriter writer = CsvWriter.Create(stream, options, leaveOpen: true))
        {
            writer.WriteRecord(["name", "title", "department", "role id", "role", "relation", "acting", "decision"]);
            foreach (Employee employee in staff)
            {
                writer.WriteRecord(
                [
                    employee.Name,
                    employee.Title,
                    employee.Department,
                    employee.Role?.Value ?? string.Empty,
                    employee.Role is { } id && catalog.TryGet(id, out Role? role) ? role.Title.In(language) : string.Empty,
                    employee.Role is null ? string.Empty : EnumWordConverter<TitleRelation>.Write(employee.Relation),
                    employee.IsActing ? "yes" : string.Empty,
                    EnumWordConverter<Decision>.Write(employee.Decision),
                ]);
            }
        }

        return stream.ToArray();
    }
}
