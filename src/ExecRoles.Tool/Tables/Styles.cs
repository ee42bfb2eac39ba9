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
}
