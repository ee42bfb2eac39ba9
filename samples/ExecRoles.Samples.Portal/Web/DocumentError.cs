using ExecRoles.Json;

namespace ExecRoles.Samples.Portal.Web;

/// <summary>Something wrong in what somebody typed, with the place and the text there.</summary>
public sealed record DocumentError(int Line, int Column, string Message, string Excerpt)
{
    private const int ExcerptLength = 80;

    public static IReadOnlyList<DocumentError> From(RoleCatalogFormatException exception, string document)
    {
        string[] lines = document.ReplaceLineEndings("\n").Split('\n');
        return
        [
            .. exception.Errors.Select(error => new DocumentError(error.Line, error.Column, error.Message, ExcerptOf(lines, error.Line))),
        ];
    }

    /// <summary>Gets the lines of a message that lists everything that is wrong, without the name of the parameter at its end.</summary>
    public static IReadOnlyList<DocumentError> From(ArgumentException exception)
    {
        string suffix = $" (Parameter '{exception.ParamName}')";
        string[] lines = exception.Message.Replace(suffix, string.Empty, StringComparison.Ordinal).Split('\n');
        return [.. lines.Select(line => new DocumentError(0, 0, line, string.Empty))];
    }

    private static string ExcerptOf(string[] lines, int line)
    {
        string text = line >= 1 && line <= lines.Length ? lines[line - 1].Trim() : string.Empty;
        return text.Length <= ExcerptLength ? text : text[..ExcerptLength] + "…";
    }
}
