using ExecRoles.Tool.Shell;
using Spectre.Console;

namespace ExecRoles.Tool.Tables;

/// <summary>Lays roles side by side, a column each: for terminals that are wide enough.</summary>
internal static class RoleColumns
{
    internal static Table Table(RoleComparison comparison, Output output, int labelWidth)
    {
        Table table = Frame.Create(
        [
            Frame.Column(labelWidth),
            .. comparison.GetLabels(output.Language).Select(static label => Frame.Column(header: Texts.Of(label, Styles.Strong))),
        ]);
        table.ShowHeaders = true;
        foreach (AspectComparison aspect in comparison.Aspects)
        {
            table.AddRow(
            [
                new Rows(Texts.Name(aspect.Aspect, output), Texts.Name(aspect.Outcome, output)),
                .. aspect.Entries.Select(entry => new Rows(Texts.Entry(entry, output))),
            ]);
        }

        return table;
    }
}
