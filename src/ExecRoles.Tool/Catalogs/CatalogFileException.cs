namespace ExecRoles.Tool.Catalogs;

/// <summary>A file of roles cannot be used; each problem is a line for the user.</summary>
internal sealed class CatalogFileException(IReadOnlyList<string> problems, Exception innerException)
    : Exception(string.Join('\n', problems), innerException)
{
    internal IReadOnlyList<string> Problems { get; } = problems;
}
