namespace ExecRoles.Tool.Files;

/// <summary>A file cannot be read, written or used; each problem is a line for the user.</summary>
internal sealed class FileException(IReadOnlyList<string> problems, Exception? innerException = null)
    : Exception(string.Join('\n', problems), innerException)
{
    internal IReadOnlyList<string> Problems { get; } = problems;
}
