using System.Text;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Files;

/// <summary>Opens the files that a user names; what goes wrong is said in one line.</summary>
internal static class UserFile
{
    private const int BufferSize = 1 << 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="FileException">The file is missing or cannot be read.</exception>
    internal static FileStream OpenRead(string path) => Try(path, "read", () => File.OpenRead(path));

    /// <exception cref="FileException">The file is missing or cannot be read.</exception>
    internal static byte[] ReadBytes(string path) => Try(path, "read", () => File.ReadAllBytes(path));

    /// <summary>Makes a file anew, in UTF-8 without a byte-order mark.</summary>
    /// <exception cref="FileException">The file cannot be written, such as while another program has it open.</exception>
    internal static StreamWriter Create(string path) => Try(
        path,
        "written",
        () => new StreamWriter(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read), Utf8, BufferSize));

    /// <summary>Writes a text to a file or, without one, to the terminal.</summary>
    /// <exception cref="FileException">The file cannot be written.</exception>
    internal static void Write(string? path, string text, Terminal terminal)
    {
        if (path is null)
        {
            terminal.Output.Write(text);
            return;
        }

        using StreamWriter writer = Create(path);
        writer.Write(text);
    }

    private static T Try<T>(string path, string action, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new FileException([Problem(path, action, exception)], exception);
        }
    }

    private static string Problem(string path, string action, Exception exception) => exception switch
    {
        ArgumentException => $"'{path}' is not a file name.",
        FileNotFoundException => $"{path}: File not found.",
        DirectoryNotFoundException => action == "read" ? $"{path}: File not found." : $"{path}: Folder not found.",
        _ when Directory.Exists(path) => $"{path}: This is a folder, not a file.",
        _ => $"{path}: The file cannot be {action}: {exception.Message}",
    };
}
