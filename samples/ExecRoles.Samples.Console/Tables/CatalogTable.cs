using Spectre.Console;

namespace ExecRoles.Samples.Console.Tables;

/// <summary>Shows the roles of a catalog, one a row: id, abbreviation, title with mandate, and where the role looks.</summary>
internal static class CatalogTable
{
    internal static void Write(RoleCatalog catalog, string language, IAnsiConsole console)
    {
        Table table = Frame.Create(Frame.Column().NoWrap(), Frame.Column().NoWrap(), Frame.Column(), Frame.Column());
        foreach (Role role in catalog)
        {
            table.AddRow(
                Texts.Of(role.Id.Value, Styles.Strong),
                Texts.Of(role.Abbreviation ?? string.Empty),
                new Rows(Texts.Of(role.Title.In(language), Styles.Strong), Texts.Of(role.Mandate.In(language))),
                Texts.Of(role.Focus.Orientation.GetName(language)));
        }

        console.Write(table);
    }
}
