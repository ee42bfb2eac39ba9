namespace ExecRoles.Benchmarks.Results;

/// <summary>A line of the table: what was measured, on both sides, and the target.</summary>
internal sealed record Row(string What, string ExecRoles, string Beside, string Ratio, string Target);
