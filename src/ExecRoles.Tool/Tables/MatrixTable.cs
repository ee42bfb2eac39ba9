using ExecRoles.Tool.Shell;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ExecRoles.Tool.Tables;

/// <summary>Shows who is responsible for what: an area a row, a role a column; as the library's page where that is too wide.</summary>
internal static class MatrixTable
{
    private const string Core = "●";
    private const string Listed = "○";

    internal static void Write(ResponsibilityMatrix matrix, Output output)
    {
        IAnsiConsole console = TableConsole.On(output.Terminal);
        Table table = Marks(matrix, output);
        IRenderable shown = Widths.OfWords(console, table) > console.Profile.Width
            ? new Text(matrix.ToText(output.Language))
            : new Rows(
                table,
                Texts.Of($"{Core}: {output.Word("words.core")}", Styles.Faint),
                Texts.Of($"{Listed}: {output.Word("words.listed")}", Styles.Faint),
                Texts.NotListedLegend(output));
        console.Write(shown);
    }

    private static Table Marks(ResponsibilityMatrix matrix, Output output)
    {
        Table table = new() { Border = TableBorder.Simple, BorderStyle = Styles.Faint };
        table.AddColumn(new TableColumn(Text.Empty).PadLeft(0).PadRight(1));
        foreach (string label in matrix.GetLabels(output.Language))
        {
            table.AddColumn(new TableColumn(Texts.Of(label, Styles.Strong)).PadLeft(0).PadRight(1).Centered());
        }

        foreach (ResponsibilityArea area in matrix.Areas)
        {
            table.AddRow(
            [
                Texts.Of(area.Name.In(output.Language), Styles.Strong),
                .. matrix.Roles.Select(role => Mark(matrix, area, role, output)),
            ]);
        }

        return table;
    }

    private static Text Mark(ResponsibilityMatrix matrix, ResponsibilityArea area, Role role, Output output) =>
        matrix.IsCore(area.Id, role.Id) ? Texts.Of(Core) : matrix.Lists(area.Id, role.Id) ? Texts.Of(Listed) : Texts.NotListed(output);
}
