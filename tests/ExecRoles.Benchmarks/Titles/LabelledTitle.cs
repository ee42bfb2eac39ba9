using System.Text;

namespace ExecRoles.Benchmarks.Titles;

/// <summary>A title with the roles that people say it names, as a line of a CSV file has it.</summary>
internal sealed record LabelledTitle(string Title, string Language, IReadOnlyList<Naming> Namings)
{
    /// <summary>Reads a file with the columns title, language, roles, kind and strength.</summary>
    internal static List<LabelledTitle> Read(string path)
    {
        List<LabelledTitle> titles = [];
        string[]? header = null;
        foreach (string line in File.ReadLines(path))
        {
            string[] cells = SplitCells(line.TrimStart('\uFEFF'));
            if (header is null)
            {
                header = cells;
                continue;
            }

            string Cell(string name) => cells[Array.IndexOf(header, name)];
            titles.Add(new LabelledTitle(Cell("title"), Cell("language"), NamingsOf(Cell("roles"), Cell("kind"), Cell("strength"))));
        }

        return titles;
    }

    private static Naming[] NamingsOf(string roles, string kind, string strength)
    {
        if (roles == "-" || kind == "none")
        {
            return [];
        }

        string[] each = roles.Split(';');
        string[] kinds = kind.Split(';');
        string[] strengths = strength.Split(';');
        return
        [
            .. each.Select((role, index) => new Naming(
                string.Join('|', role.Split('|').Order(StringComparer.Ordinal)),
                kinds[kinds.Length == 1 ? 0 : index],
                strengths[strengths.Length == 1 ? 0 : index])),
        ];
    }

    private static string[] SplitCells(string line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        bool isQuoted = false;
        for (int index = 0; index < line.Length; index++)
        {
            char character = line[index];
            if (character == '"')
            {
                bool isDoubled = isQuoted && index + 1 < line.Length && line[index + 1] == '"';
                if (isDoubled)
                {
                    cell.Append('"');
                    index++;
                }
                else
                {
                    isQuoted = !isQuoted;
                }
            }
            else if (character == ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(character);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
