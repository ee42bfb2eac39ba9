using Spectre.Console;

namespace ExecRoles.Samples.Console.Tables;

/// <summary>Shows one role, an aspect a row.</summary>
internal static class DescriptionTable
{
    internal static void Write(RoleCatalog catalog, RoleDescription description, string language, IAnsiConsole console)
    {
        Role role = description.Role;
        // Compared with itself, a role shows every aspect that it has.
        IReadOnlyList<AspectComparison> aspects = catalog.Compare(role.Id, role.Id).Aspects;
        int labelWidth = Widths.OfLabels(console, aspects.Select(aspect => Texts.Name(aspect.Aspect, language)));
        Table table = Frame.Create(Frame.Column(labelWidth), Frame.Column());
        foreach (AspectComparison aspect in aspects)
        {
            table.AddRow(
                Texts.Name(aspect.Aspect, language),
                new Rows(Texts.Entry(aspect.Entries[0], aspect.Aspect, language)));
        }

        foreach ((Text label, Text[] lines) in description.HasSources ? References.Of(catalog, role, language) : [])
        {
            table.AddRow(label, new Rows(lines));
        }

        console.Write(new Rows(Texts.Of(RoleName.Full(role, language), Styles.Strong), Text.Empty, table));
    }
}
