using ExecRoles.Tool.Resolving;
using ExecRoles.Tool.Shell;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ExecRoles.Tool.Tables;

/// <summary>Shows titles and the roles that they name, a title a row.</summary>
internal static class TitleTable
{
    internal static void Write(IReadOnlyList<ResolvedTitle> titles, Output output)
    {
        IAnsiConsole console = TableConsole.On(output.Terminal);
        Table table = Frame.Create(Frame.Column());
        foreach (ResolvedTitle title in titles)
        {
            table.AddRow(new Rows(
            [
                Texts.Of(title.Title, Styles.Strong),
                .. title.Answer.Resolution.Matches.SelectMany(match => (IRenderable[])
                [
                    .. TitleWords.NamesOf(match, output).Select(static name => Texts.Of(name)),
                    Texts.Of($"- {TitleWords.StandingOf(match, output)}", Styles.Of(match.Strength)),
                    .. title.IsExplained ? [Texts.Of($"- {match.Reason.In(output.Language)}", Styles.Faint)] : Array.Empty<IRenderable>(),
                ]).DefaultIfEmpty(Texts.Of(TitleWords.NoRole.In(output.Language), Styles.Faint)),
            ]));
        }

        console.Write(table);
    }
}
