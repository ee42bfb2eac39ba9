namespace ExecRoles.Tool.Resolving;

/// <summary>A title from the command line, its answer, and whether it is to be said why.</summary>
internal sealed record ResolvedTitle(string Title, Answer Answer, bool IsExplained);
