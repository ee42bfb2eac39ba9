using ExecRoles.Tool.Shell;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ExecRoles.Tool.Tables;

/// <summary>Shows a comparison: what separates the roles, what they have in common in one sentence, then all aspects.</summary>
internal static class ComparisonTable
{
    internal static void Write(RoleComparison comparison, Output output)
    {
        IAnsiConsole console = TableConsole.On(output.Terminal);
        console.Write(new Rows(
        [
            .. comparison.Roles.Select(role => Texts.Name(role, output)),
            Text.Empty,
            .. comparison.Boundaries.SelectMany(boundary => (IRenderable[])[Boundary(boundary, comparison, output), Text.Empty]),
            Texts.Of(comparison.SummarizeCommonGround(output.Language)),
            Text.Empty,
            Aspects(comparison, output, console),
            Texts.NotListedLegend(output),
        ]));
    }

    private static Paragraph Boundary(Boundary boundary, RoleComparison comparison, Output output)
    {
        string statement = OneLine.Of(boundary.Statement.In(output.Language));
        IEnumerable<string> pair = comparison.Roles.Zip(comparison.GetLabels(output.Language))
            .Where(role => role.First.Id == boundary.First || role.First.Id == boundary.Second)
            .Select(static role => OneLine.Of(role.Second)).Distinct();
        return comparison.Roles.Count == 2
            ? new Paragraph(statement)
            : new Paragraph($"{string.Join(" – ", pair)}: ", Styles.Strong).Append(statement);
    }

    private static Table Aspects(RoleComparison comparison, Output output, IAnsiConsole console)
    {
        int labelWidth = Widths.OfLabels(
            console,
            comparison.Aspects.SelectMany(aspect => (Text[])[Texts.Name(aspect.Aspect, output), Texts.Name(aspect.Outcome, output)]));
        bool haveRoom = Widths.HaveRoom(
            console,
            labelWidth,
            comparison.Roles.Count,
            comparison.Aspects.SelectMany(static aspect => aspect.Entries).SelectMany(entry => Texts.Entry(entry, output)));
        return haveRoom ? RoleColumns.Table(comparison, output, labelWidth) : RoleRows.Table(comparison, output, console);
    }
}
