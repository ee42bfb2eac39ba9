namespace ExecRoles.Tests.Infrastructure;

/// <summary>What a process left behind.</summary>
internal sealed record ChildResult(int ExitCode, string Output, string Error);
