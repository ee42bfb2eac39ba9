using ExecRoles.Samples.Console.Formats;
using Spectre.Console;

namespace ExecRoles.Samples.Console.Tables;

/// <summary>Lays roles below each other under each aspect: for terminals that are too narrow for a column a role.</summary>
internal static class RoleRows
{
    internal static Table Table(RoleComparison comparison, Output output)
    {
        Table table = Frame.Create(Frame.Column());
        foreach (AspectComparison aspect in comparison.Aspects)
        {
            Paragraph heading = new Paragraph(OneLine.Of(aspect.Aspect.Name.In(output.Language)), Styles.Strong)
                .Append(" · ", Styles.Faint)
                .Append(OneLine.Of(aspect.Outcome.DisplayName(output.Catalog).In(output.Language)), Styles.Of(aspect.Outcome));
            table.AddRow(new Rows(heading, Grid(aspect.Entries, output)));
        }

        return table;
    }

    private static Grid Grid(IEnumerable<AspectEntry> entries, Output output)
    {
        Grid grid = new();
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (AspectEntry entry in entries)
        {
            grid.AddRow(Texts.Of(Texts.Abbreviation(entry.Role, output), Styles.Strong), new Rows(Texts.Entry(entry, output)));
        }

        return grid;
    }
}
