using Spectre.Console;
using Spectre.Console.Rendering;

namespace ExecRoles.Samples.Console.Tables;

/// <summary>Lays roles side by side, a column each: for terminals that are wide enough.</summary>
internal static class RoleColumns
{
    internal static Table Table(IReadOnlyList<Role> roles, IEnumerable<AspectComparison> aspects, string language, int labelWidth)
    {
        Table table = Frame.Create(
        [
            Frame.Column(labelWidth),
            .. roles.Select(role => Frame.Column(header: Header(role, language))),
        ]);
        table.ShowHeaders = true;
        foreach (AspectComparison aspect in aspects)
        {
            table.AddRow(
            [
                new Rows(Texts.Name(aspect.Aspect, language), Texts.Name(aspect.Outcome, language)),
                .. aspect.Entries.Select(entry => new Rows(Texts.Entry(entry, aspect.Aspect, language))),
            ]);
        }

        return table;
    }

    private static IRenderable Header(Role role, string language)
    {
        string title = role.Title.In(language);
        return role.Abbreviation is { } abbreviation
            ? new Rows(Texts.Of(abbreviation, Styles.Strong), Texts.Of(title))
            : Texts.Of(title, Styles.Strong);
    }
}
