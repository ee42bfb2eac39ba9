using Spectre.Console;
using Spectre.Console.Rendering;

namespace ExecRoles.Tool.Tables;

/// <summary>Measures texts, so that columns break no word.</summary>
internal static class Widths
{
    private const int Padding = 2;
    private const int Line = 1;
    private const int NarrowestRole = 24;

    /// <summary>
    /// Gives the width of a column of labels: what they need, but a quarter of the console at most unless a word is longer.
    /// </summary>
    internal static int OfLabels(IAnsiConsole console, IEnumerable<Text> labels)
    {
        Measurement needed = Measure(console, labels);
        return Math.Min(needed.Max, Math.Max(needed.Min, console.Profile.Width / 4));
    }

    /// <summary>Says whether texts can stand in so many columns beside a column of labels.</summary>
    internal static bool HaveRoom(IAnsiConsole console, int labelWidth, int columns, IEnumerable<Text> texts)
    {
        int roomForTexts = console.Profile.Width - Line - ((1 + columns) * (Padding + Line)) - labelWidth;
        return roomForTexts / columns >= Math.Max(NarrowestRole, Measure(console, texts).Min);
    }

    /// <summary>Gives the width that something needs if no word is broken.</summary>
    internal static int OfWords(IAnsiConsole console, IRenderable content) => Measure(console, [content]).Min;

    /// <summary>Gives the widths of the longest word and the longest text.</summary>
    private static Measurement Measure(IAnsiConsole console, IEnumerable<IRenderable> contents)
    {
        RenderOptions options = RenderOptions.Create(console);
        Measurement[] each = [.. contents.Select(content => content.Measure(options, console.Profile.Width))];
        return new Measurement(each.Max(static one => one.Min), each.Max(static one => one.Max));
    }
}
