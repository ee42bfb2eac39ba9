using ExecRoles.Tool.Shell;
using Spectre.Console;

namespace ExecRoles.Tool.Tables;

/// <summary>Lays roles below each other under each aspect: for terminals that are too narrow for a column a role.</summary>
internal static class RoleRows
{
    internal static Table Table(RoleComparison comparison, Output output, IAnsiConsole console)
    {
        Table table = Frame.Create(Frame.Column());
        Text[] labels = [.. comparison.GetLabels(output.Language).Select(static label => Texts.Of(label, Styles.Strong))];
        int labelWidth = Widths.OfLabels(console, labels);
        foreach (AspectComparison aspect in comparison.Aspects)
        {
            Paragraph heading = new Paragraph(OneLine.Of(aspect.Aspect.Name.In(output.Language)), Styles.Strong)
                .Append(" · ", Styles.Faint)
                .Append(OneLine.Of(aspect.Outcome.DisplayName(output.Catalog).In(output.Language)), Styles.Of(aspect.Outcome));
            table.AddRow(new Rows(heading, Grid(aspect.Entries, labels, labelWidth, output)));
        }

        return table;
    }

    private static Grid Grid(IReadOnlyList<AspectEntry> entries, Text[] labels, int labelWidth, Output output)
    {
        Grid grid = new();
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0), Width = labelWidth });
        grid.AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach ((AspectEntry entry, Text label) in entries.Zip(labels))
        {
            grid.AddRow(label, new Rows(Texts.Entry(entry, output)));
        }

        return grid;
    }
}
