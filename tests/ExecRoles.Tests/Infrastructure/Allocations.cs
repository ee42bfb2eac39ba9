namespace ExecRoles.Tests.Infrastructure;

/// <summary>Measures what code allocates on the current thread.</summary>
internal static class Allocations
{
    private const int WarmUps = 3;
    private const int Rounds = 5;

    /// <summary>Gives the bytes that one call allocates after warm-up; the least of several, as the runtime may allocate once on its own account.</summary>
    public static long Of(Action action)
    {
        for (int i = 0; i < WarmUps; i++)
        {
            action();
        }

        long least = long.MaxValue;
        for (int i = 0; i < Rounds; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
