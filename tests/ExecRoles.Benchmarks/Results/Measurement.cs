namespace ExecRoles.Benchmarks.Results;

/// <summary>The median time of one operation, and what it allocates.</summary>
internal sealed record Measurement(double Nanoseconds, long Bytes);
