using ExecRoles.Tool.Shell;
using Spectre.Console;

namespace ExecRoles.Tool.Tables;

/// <summary>Shows what differs between two catalogs, a change a row.</summary>
internal static class ChangeTable
{
    internal static void Write(IReadOnlyList<CatalogChange> changes, Output output)
    {
        IAnsiConsole console = TableConsole.On(output.Terminal);
        if (changes.Count == 0)
        {
            output.Write("The catalogs do not differ.\n");
            return;
        }

        Table table = Frame.Create(Frame.Column());
        foreach (CatalogChange change in changes)
        {
            Paragraph heading = new Paragraph(WordOf(change), Styles.Of(change.Kind))
                .Append($" {OneLine.Of(change.Key)}", Styles.Strong)
                .Append(change.Language is { } language ? $" · {language}" : string.Empty, Styles.Faint);
            table.AddRow(new Rows([heading, .. Values(change)]));
        }

        console.Write(table);
    }

    /// <summary>Gives the kind of a change as its word: added, removed or changed.</summary>
    internal static string WordOf(CatalogChange change) => change.ToString().Split(' ')[0];

    private static IEnumerable<Text> Values(CatalogChange change)
    {
        if (change.Before is { } before)
        {
            yield return Texts.Of($"- {before}", change.After is null ? null : Styles.Faint);
        }

        if (change.After is { } after)
        {
            yield return Texts.Of($"+ {after}");
        }
    }
}
