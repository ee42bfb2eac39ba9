namespace ExecRoles.Benchmarks.Results;

/// <summary>How much work a measurement is worth.</summary>
internal enum Effort
{
    /// <summary>Often enough for figures that can be published.</summary>
    Full,

    /// <summary>Once, which shows only that everything still runs and that the contestants agree.</summary>
    Once,
}
