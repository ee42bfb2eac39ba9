using ExecRoles.Tool.Shell;
using Spectre.Console;

namespace ExecRoles.Tool.Tables;

/// <summary>Makes what stands in tables. Role texts go into <see cref="Text"/>, which takes nothing for markup.</summary>
internal static class Texts
{
    internal static Text Of(string text, Style? style = null) => new(OneLine.Of(text), style);

    internal static Text Name(Aspect aspect, Output output) => Of(aspect.Name.In(output.Language), Styles.Strong);

    internal static Text Name(AspectOutcome outcome, Output output) =>
        Of(outcome.DisplayName(output.Catalog).In(output.Language), Styles.Of(outcome));

    /// <summary>Gives the name of a role with its abbreviation: "CIO: Chief Information Officer".</summary>
    internal static Text Name(Role role, Output output) => Of(output.Catalog.Describe(role).GetTitle(output.Language), Styles.Strong);

    internal static Text NotListed(Output output) => Of(output.Word("words.not-listed"), Styles.Faint);

    internal static Text NotListedLegend(Output output) =>
        Of($"{output.Word("words.not-listed")}: {output.Word("words.not-listed.long")}", Styles.Faint);

    /// <summary>Gives what a role says about an aspect: its statements, and what belongs to them; a dash if that is nothing.</summary>
    internal static IReadOnlyList<Text> Entry(AspectEntry entry, Output output) => entry.Statements.Count == 0
        ? [NotListed(output)]
        :
        [
            .. entry.Statements.Select(statement => Of(
                statement.Equals(entry.DefiningStatement)
                    ? $"{output.Word("words.core")}: {statement.In(output.Language)}"
                    : statement.In(output.Language))),
            .. entry.Details.Select(detail => Of($"{detail.Label.In(output.Language)}: {detail.Value.In(output.Language)}", Styles.Faint)),
        ];
}
