using Spectre.Console;

namespace ExecRoles.Samples.Console.Tables;

/// <summary>Shows a comparison: what separates the roles, what they have in common in one sentence, then all aspects.</summary>
internal static class ComparisonTable
{
    internal static void Write(RoleComparison comparison, string language, IAnsiConsole console)
    {
        string title = string.Join(" · ", comparison.Roles.Select(role => RoleName.Short(role, language)));
        console.Write(new Rows(
        [
            Texts.Of(title, Styles.Strong),
            Text.Empty,
            .. comparison.Boundaries.SelectMany(boundary => (Text[])[Texts.Of(boundary.Statement.In(language)), Text.Empty]),
            Texts.Of(comparison.SummarizeCommonGround(language)),
            Text.Empty,
            Aspects(comparison, language, console),
        ]));
    }

    private static Table Aspects(RoleComparison comparison, string language, IAnsiConsole console)
    {
        // First what is the same, then what differs, then what not every role has.
        AspectComparison[] aspects = [.. comparison.Aspects.OrderBy(static aspect => aspect.Outcome)];
        int labelWidth = Widths.OfLabels(
            console,
            aspects.SelectMany(aspect => (Text[])[Texts.Name(aspect.Aspect, language), Texts.Name(aspect.Outcome, language)]));
        bool haveRoom = Widths.HaveRoom(
            console,
            labelWidth,
            comparison.Roles.Count,
            aspects.SelectMany(aspect => aspect.Entries.SelectMany(entry => Texts.Entry(entry, aspect.Aspect, language))));
        return haveRoom
            ? RoleColumns.Table(comparison.Roles, aspects, language, labelWidth)
            : RoleRows.Table(comparison.Roles, aspects, language);
    }
}
