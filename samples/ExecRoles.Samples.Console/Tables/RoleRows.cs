using Spectre.Console;
using Spectre.Console.Rendering;

namespace ExecRoles.Samples.Console.Tables;

/// <summary>Lays roles below each other under each aspect: for terminals that are too narrow for a column a role.</summary>
internal static class RoleRows
{
    internal static Table Table(IReadOnlyList<Role> roles, IEnumerable<AspectComparison> aspects, string language)
    {
        Table table = Frame.Create(Frame.Column());
        Role[] abbreviated = [.. roles.Where(static role => role.Abbreviation is not null)];
        if (abbreviated.Length > 0)
        {
            table.AddRow(Grid(language, abbreviated.Select(role => (role, (IRenderable)Texts.Of(role.Title.In(language))))));
        }

        foreach (AspectComparison aspect in aspects)
        {
            IEnumerable<AspectEntry> entries = aspect.Entries.Where(static entry => entry.Statements.Count > 0);
            table.AddRow(new Rows(
                Heading(aspect, language),
                Grid(language, entries.Select(entry => (entry.Role, (IRenderable)new Rows(Texts.Entry(entry, aspect.Aspect, language)))))));
        }

        return table;
    }

    private static Paragraph Heading(AspectComparison aspect, string language) =>
        new Paragraph(OneLine.Of(aspect.Aspect.Name.In(language)), Styles.Strong)
            .Append(" · ", Styles.Faint)
            .Append(aspect.Outcome.GetName(language), Styles.Of(aspect.Outcome));

    private static Grid Grid(string language, IEnumerable<(Role Role, IRenderable Content)> rows)
    {
        Grid grid = new();
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach ((Role role, IRenderable content) in rows)
        {
            grid.AddRow(Texts.Of(RoleName.Short(role, language), Styles.Strong), content);
        }

        return grid;
    }
}
