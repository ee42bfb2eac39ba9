namespace ExecRoles.Benchmarks.FirstUse;

/// <summary>The process of each side whose time is the median.</summary>
internal sealed record FirstUseResult(FirstUseSample ExecRoles, FirstUseSample Other);
