namespace ExecRoles.Samples.Portal.Staff;

/// <summary>Which column of a staff file has what, found by the heads of the columns in English and German.</summary>
public sealed class StaffColumns
{
    private static readonly string[] NameHeads =
        ["name", "full name", "employee", "person", "mitarbeiter", "mitarbeiterin", "mitarbeiter/in"];

    private static readonly string[] TitleHeads =
        ["title", "job title", "position", "role", "titel", "jobtitel", "stelle", "stellenbezeichnung", "funktion", "rolle"];

    private static readonly string[] DepartmentHeads = ["department", "unit", "team", "abteilung", "bereich"];

    public StaffColumns(IReadOnlyList<string> heads)
    {
        string[] given = [.. heads.Select(head => head.Trim().ToLowerInvariant())];
        Name = IndexOf(given, NameHeads);
        Title = IndexOf(given, TitleHeads);
        Department = IndexOf(given, DepartmentHeads);
        if (Name < 0 || Title < 0)
        {
            throw new StaffFileException(Name < 0 ? "Import.NoNameColumn" : "Import.NoTitleColumn", Shorten(string.Join(", ", heads)));
        }
    }

    public int Name { get; }

    public int Title { get; }

    /// <summary>Gets the column of the department, or a negative number.</summary>
    public int Department { get; }

    private static int IndexOf(string[] given, string[] known) => Array.FindIndex(given, head => known.Contains(head));

    private static string Shorten(string text) => text.Length > 100 ? text[..100] + "…" : text;
}
