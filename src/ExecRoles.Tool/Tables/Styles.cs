using ExecRoles.Titles;
using Spectre.Console;

namespace ExecRoles.Tool.Tables;

/// <summary>The styles of all tables, in colors that every terminal has and its user may have chosen.</summary>
internal static class Styles
{
    internal static readonly Style Strong = new(decoration: Decoration.Bold);
    internal static readonly Style Faint = new(decoration: Decoration.Dim);

    internal static Style Of(AspectOutcome outcome) => outcome switch
    {
        AspectOutcome.Same => new Style(Color.Green),
        AspectOutcome.Different => new Style(Color.Olive),
        _ => new Style(Color.Teal),
    };

    internal static Style Of(CatalogChangeKind kind) => kind switch
    {
        CatalogChangeKind.Added => new Style(Color.Green),
        CatalogChangeKind.Removed => new Style(Color.Maroon),
        _ => new Style(Color.Olive),
    };

    internal static Style Of(TitleStrength strength) => strength switch
    {
        TitleStrength.Exact => new Style(Color.Green),
        TitleStrength.Functional => new Style(Color.Teal),
        _ => new Style(Color.Olive),
    };
}
