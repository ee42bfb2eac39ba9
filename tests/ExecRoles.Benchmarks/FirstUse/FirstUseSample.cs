namespace ExecRoles.Benchmarks.FirstUse;

/// <summary>What one fresh process told of itself.</summary>
internal sealed record FirstUseSample(TimeSpan Time, int CompiledMethods, int Characters);
