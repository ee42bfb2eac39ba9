using Spectre.Console;

namespace ExecRoles.Samples.Console.Tables;

/// <summary>Shows the roles of a catalog, one a row: id, abbreviation, title with mandate, and where the role looks.</summary>
internal static class CatalogTable
{
    internal static void Write(RoleCatalog catalog, string language, IAnsiConsole console)
    {
        int orientationWidth = Widths.OfLabels(console, Enum.GetValues<FocusOrientation>().Select(Orientation));
        Table table = Frame.Create(Frame.Column().NoWrap(), Frame.Column().NoWrap(), Frame.Column(), Frame.Column(orientationWidth));
        foreach (Role role in catalog)
        {
            table.AddRow(
                Texts.Of(role.Id.Value, Styles.Strong),
                Texts.Of(role.Abbreviation ?? string.Empty),
                new Rows(Texts.Of(role.Title.In(language), Styles.Strong), Texts.Of(role.Mandate.In(language))),
                Orientation(role.Focus.Orientation));
        }

        console.Write(table);

        Text Orientation(FocusOrientation orientation) => Texts.Of(orientation.GetName(language));
    }
}
