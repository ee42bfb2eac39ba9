using Spectre.Console;
using Spectre.Console.Rendering;

namespace ExecRoles.Tool.Tables;

/// <summary>Makes empty tables that all look alike: as wide as the terminal, with a line around them and between rows.</summary>
internal static class Frame
{
    internal static Table Create(params TableColumn[] columns) => new Table
    {
        Border = TableBorder.Rounded,
        BorderStyle = Styles.Faint,
        Expand = true,
        ShowHeaders = false,
        ShowRowSeparators = true,
    }.AddColumns(columns);

    internal static TableColumn Column(int? width = null, IRenderable? header = null) => new(header ?? Text.Empty) { Width = width };
}
