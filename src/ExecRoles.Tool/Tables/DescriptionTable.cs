using ExecRoles.Tool.Shell;
using Spectre.Console;

namespace ExecRoles.Tool.Tables;

/// <summary>Shows one role, an aspect a row; as the page that the library writes with sources, and where a word would break.</summary>
internal static class DescriptionTable
{
    internal static void Write(RoleDescription description, Output output)
    {
        IAnsiConsole console = TableConsole.On(output.Terminal);
        int labelWidth = Widths.OfLabels(console, description.Aspects.Select(entry => Texts.Name(entry.Aspect, output)));
        Table table = Frame.Create(Frame.Column(labelWidth), Frame.Column());
        foreach (AspectEntry entry in description.Aspects)
        {
            table.AddRow(Texts.Name(entry.Aspect, output), new Rows(Texts.Entry(entry, output)));
        }

        bool isTable = !description.ShowsSources && Widths.OfWords(console, table) <= console.Profile.Width;
        console.Write(isTable
            ? new Rows(Texts.Name(description.Role, output), Text.Empty, table)
            : new Text(description.ToText(output.Language)));
    }
}
