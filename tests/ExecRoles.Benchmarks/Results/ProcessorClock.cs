using Perfolizer.Horology;

namespace ExecRoles.Benchmarks.Results;

/// <summary>Counts the time that processors worked for this process: on a busy machine the time on the wall tells about the others.</summary>
internal sealed class ProcessorClock : IClock
{
    public string Title => "Processor time";

    public bool IsAvailable => true;

    public Frequency Frequency => new(TimeSpan.TicksPerSecond);

    internal static TimeSpan Now => Environment.CpuUsage.TotalTime;

    public long GetTimestamp() => Now.Ticks;
}
