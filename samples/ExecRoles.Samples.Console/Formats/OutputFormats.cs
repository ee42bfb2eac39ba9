namespace ExecRoles.Samples.Console.Formats;

/// <summary>All formats.</summary>
internal static class OutputFormats
{
    private static readonly TableFormat Table = new();
    private static readonly TextFormat Text = new();

    internal static IReadOnlyList<IOutputFormat> All { get; } = [Table, Text, new MarkdownFormat(), new HtmlFormat(), new JsonFormat()];

    internal static IOutputFormat DefaultFor(Terminal terminal) => terminal.IsInteractive ? Table : Text;
}
