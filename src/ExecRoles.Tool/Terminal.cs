using System.Globalization;
using Spectre.Console;

namespace ExecRoles.Tool;

/// <summary>Where the application writes to, what can be shown there, and which language is read there.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool isInteractive, int width, AnsiSupport ansi, string language)
{
    private const int DefaultWidth = 80;

    internal TextWriter Output { get; } = output;

    internal TextWriter Error { get; } = error;

    /// <summary>Gets whether a person sees the output as it is written, rather than a file or another program.</summary>
    internal bool IsInteractive { get; } = isInteractive;

    internal int Width { get; } = width > 0 ? width : DefaultWidth;

    /// <summary>Gets whether colors can be shown.</summary>
    internal AnsiSupport Ansi { get; } = ansi;

    /// <summary>Gets the tag of the language that is used unless another one is asked for.</summary>
    internal string Language { get; } = language;

    internal static Terminal OfThisProcess()
    {
        bool isInteractive = !Console.IsOutputRedirected;
        return new Terminal(
            Console.Out,
            Console.Error,
            isInteractive,
            isInteractive ? Console.WindowWidth : DefaultWidth,
            isInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            SystemLanguage.Of(CultureInfo.CurrentUICulture, Environment.GetEnvironmentVariable));
    }
}
