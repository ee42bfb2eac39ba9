using ExecRoles.Tool.Shell;
using Spectre.Console;

namespace ExecRoles.Tool.Tables;

/// <summary>Shows the roles of a catalog, one a row: id, title and mandate, and where the role looks.</summary>
internal static class CatalogTable
{
    internal static void Write(RoleCatalog catalog, Output output)
    {
        IAnsiConsole console = TableConsole.On(output.Terminal);
        int orientationWidth = Widths.OfLabels(console, Enum.GetValues<FocusOrientation>().Select(Orientation));
        Table table = Frame.Create(Frame.Column(), Frame.Column(orientationWidth));
        foreach (Role role in catalog)
        {
            table.AddRow(
                new Rows(Texts.Of(role.Id, Styles.Faint), Texts.Name(role, output), Texts.Of(role.Mandate.In(output.Language))),
                Orientation(role.Focus.Orientation));
        }

        console.Write(table);

        Text Orientation(FocusOrientation orientation) => Texts.Of(orientation.DisplayName(catalog).In(output.Language));
    }
}
