using Spectre.Console;

namespace ExecRoles.Samples.Console.Tables;

/// <summary>The styles of all tables; colours only from those that every terminal has, and that its user may have chosen.</summary>
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
