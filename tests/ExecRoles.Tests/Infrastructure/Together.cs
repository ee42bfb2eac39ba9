using System.Runtime.ExceptionServices;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>Does something on 64 threads that begin at the same moment.</summary>
internal static class Together
{
    /// <summary>The number of threads.</summary>
    public const int Threads = 64;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Gives what each thread gets, in the order of their numbers; throws what one of them throws.</summary>
    /// <exception cref="TimeoutException">A thread did not end in two minutes; it is left behind.</exception>
    public static TResult[] Run<TResult>(Func<int, TResult> work)
    {
        // Not disposed of: a thread that is left behind may still need it.
        Barrier start = new(Threads);
        TResult[] results = new TResult[Threads];
        Exception?[] exceptions = new Exception?[Threads];
        Thread[] threads =
        [
            .. Enumerable.Range(0, Threads).Select(number => new Thread(() =>
            {
                start.SignalAndWait();
                try
                {
                    results[number] = work(number);
                }
                catch (Exception exception)
                {
                    exceptions[number] = exception;
                }
            })
            { IsBackground = true }),
        ];
        Array.ForEach(threads, thread => thread.Start());
        int stuck = Array.FindIndex(threads, thread => !thread.Join(Patience));
        if (stuck >= 0)
        {
            throw new TimeoutException($"Thread {stuck} of {Threads} did not end within {Patience}.");
        }

        exceptions.OfType<Exception>().Select(ExceptionDispatchInfo.Capture).FirstOrDefault()?.Throw();
        return results;
    }
}
