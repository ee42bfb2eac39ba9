using System.Text;

namespace ExecRoles;

/// <summary>Writes a matrix as comma-separated values (RFC 4180), for spreadsheets.</summary>
internal static class MatrixCsv
{
    // A cell that begins with one of these is a formula to spreadsheets, no matter who wrote it; in some languages full-width forms too.
    private const string FormulaMarks = "=+-@＝＋－＠";

    private static readonly char[] Marks = "\",\r\n".ToCharArray();

    internal static string Write(ResponsibilityMatrix matrix, PageWords words)
    {
        StringBuilder output = new();
        Add(output, words.Say("words.area"));
        foreach (Phrase label in RoleLabels.Of(matrix.Roles, words))
        {
            output.Append(',');
            Add(output, label);
        }

        output.Append("\r\n");
        foreach (ResponsibilityArea area in matrix.Areas)
        {
            Add(output, words.Say(area.Name));
            foreach (Role role in matrix.Roles)
            {
                output.Append(',');
                if (role.Areas.Find(area.Id) is not null)
                {
                    Add(output, words.Say(role.DefiningResponsibility?.Area.Id == area.Id ? "words.core" : "words.listed"));
                }
            }

            output.Append("\r\n");
        }

        return output.ToString();
    }

    private static void Add(StringBuilder output, Phrase phrase)
    {
        string text = phrase.ToString();
        text = FormulaMarks.Contains(text[0]) ? "'" + text : text;
        _ = text.IndexOfAny(Marks) < 0 ? output.Append(text) : output.Append('"').Append(text.Replace("\"", "\"\"")).Append('"');
    }
}
