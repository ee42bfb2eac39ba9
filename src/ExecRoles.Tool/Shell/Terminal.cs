using System.Globalization;
using System.Text;
using Spectre.Console;

namespace ExecRoles.Tool.Shell;

/// <summary>Where the tool reads from and writes to, what can be shown there, and which language is read there.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool isInteractive, int width, AnsiSupport ansi, string language)
{
    private const int DefaultWidth = 80;
    private const int BufferSize = 1 << 16;

    internal TextWriter Output { get; } = output;

    internal TextWriter Error { get; } = error;

    /// <summary>Gets whether a person sees the output as it is written, rather than a file or another program.</summary>
    internal bool IsInteractive { get; } = isInteractive;

    /// <summary>Gets whether a person sees the errors as they are written.</summary>
    internal bool IsErrorInteractive { get; init; }

    /// <summary>Gets what opens the standard input.</summary>
    internal Func<Stream> OpenInput { get; init; } = static () => Stream.Null;

    /// <summary>Gets what opens the standard output, for what is not text.</summary>
    internal Func<Stream> OpenOutput { get; init; } = static () => Stream.Null;

    internal int Width { get; } = width > 0 ? width : DefaultWidth;

    /// <summary>Gets whether colors can be shown.</summary>
    internal AnsiSupport Ansi { get; } = ansi;

    /// <summary>Gets the tag of the language that is used unless another one is asked for.</summary>
    internal string Language { get; } = language;

    internal static Terminal OfThisProcess()
    {
        bool isInteractive = !Console.IsOutputRedirected;
        return new Terminal(
            isInteractive ? Console.Out : new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), BufferSize),
            Console.Error,
            isInteractive,
            isInteractive ? Console.WindowWidth : DefaultWidth,
            isInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            SystemLanguage.Of(CultureInfo.CurrentUICulture, Environment.GetEnvironmentVariable))
        {
            IsErrorInteractive = !Console.IsErrorRedirected,
            OpenInput = Console.OpenStandardInput,
            OpenOutput = Console.OpenStandardOutput,
        };
    }
}
