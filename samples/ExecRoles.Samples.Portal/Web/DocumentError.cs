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

    public static IReadOnlyList<DocumentError> From(RoleTextException exception) =>
        [.. exception.Errors.Select(error => new DocumentError(0, 0, error, string.Empty))];

    private static string ExcerptOf(string[] lines, int line)
    {
        string text = line >= 1 && line <= lines.Length ? lines[line - 1].Trim() : string.Empty;
        return text.Length <= ExcerptLength ? text : text[..ExcerptLength] + "…";
    }
}
