namespace ExecRoles;

/// <summary>Arranges who is responsible for what: a row for each area, a column for each role, and a mark in each cell.</summary>
internal static class MatrixPage
{
    private const string CoreMark = "●";
    private const string ListedMark = "○";

    internal static string Write(ResponsibilityMatrix matrix, PageWriter writer)
    {
        writer.Title(writer.Words.Say("words.matrix"));
        WriteTable(matrix.Roles, matrix.Areas, RoleLabels.Of(matrix.Roles, writer.Words), writer);
        return writer.End();
    }

    internal static void WriteTable(IReadOnlyList<Role> roles, IReadOnlyList<ResponsibilityArea> areas, Phrase[] labels, PageWriter writer)
    {
        PageWords words = writer.Words;
        List<PageRow> rows = [];
        foreach (ResponsibilityArea area in areas)
        {
            PageCell[] cells = new PageCell[roles.Count];
            for (int column = 0; column < cells.Length; column++)
            {
                cells[column] = CellOf(roles[column], area.Id);
            }

            rows.Add(new PageRow(words.Say(area.Name), cells));
        }

        writer.Table(new PageTable(words.Say("words.matrix"), words.Say("words.area"), labels, rows, hasMarksAlone: true));
        writer.Legend(Legend(CoreMark, words.Say("words.core"), words));
        writer.Legend(Legend(ListedMark, words.Say("words.listed"), words));
        if (writer.ShowsEmptyMarks)
        {
            writer.Legend(words.Fill("words.legend", "mark", words.Say("words.not-listed"), "meaning", words.Say("words.not-listed.long")));
        }
    }

    private static PageCell CellOf(Role role, string areaId) => role.Areas.Find(areaId) is null
        ? new PageCell([], [])
        : new PageCell(new Phrase(role.DefiningResponsibility?.Area.Id == areaId ? CoreMark : ListedMark));

    private static Phrase Legend(string mark, Phrase meaning, PageWords words) =>
        words.Fill("words.legend", "mark", new Phrase(mark), "meaning", meaning);
}
