using ExecRoles.Samples.Console.Formats;
using Spectre.Console;

namespace ExecRoles.Samples.Console.Tables;

/// <summary>Shows one role, an aspect a row; with sources, as the page that the library writes.</summary>
internal static class DescriptionTable
{
    internal static void Write(RoleDescription description, Output output)
    {
        IAnsiConsole console = TableConsole.On(output.Terminal);
        if (description.ShowsSources)
        {
            console.Write(new Text(description.ToText(output.Language)));
            return;
        }

        int labelWidth = Widths.OfLabels(console, description.Aspects.Select(entry => Texts.Name(entry.Aspect, output)));
        Table table = Frame.Create(Frame.Column(labelWidth), Frame.Column());
        foreach (AspectEntry entry in description.Aspects)
        {
            table.AddRow(Texts.Name(entry.Aspect, output), new Rows(Texts.Entry(entry, output)));
        }

        console.Write(new Rows(Texts.Name(description.Role, output), Text.Empty, table));
    }
}
