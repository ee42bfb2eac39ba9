namespace ExecRoles.Tests.Fuzzing;

/// <summary>All inputs of a target, on one thread for each processor.</summary>
internal static class FuzzBatch
{
    // The largest input takes a second or two; a machine that is busy with other things may need much longer.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Makes and checks the inputs, and gives how many passed; fails with the first that does not, or with one that goes on for a minute, or for
    /// whatever time the patience lasts.
    /// </summary>
    public static int Run(FuzzTarget target, TimeSpan? patience = null)
    {
        int workers = FuzzSettings.OnlyInput is null ? Environment.ProcessorCount : 1;
        FuzzWorker[] all = [.. Enumerable.Range(0, workers).Select(first => new FuzzWorker(target, FuzzSettings.OnlyInput ?? first, workers))];
        foreach (FuzzWorker worker in all)
        {
            worker.Start();
        }

        string[] failures = [.. all.Select(worker => worker.Wait(patience ?? Patience)).OfType<FuzzFailure>().OrderBy(failure => failure.Input).Select(failure => failure.ToString())];
        Assert.True(failures.Length == 0, failures.FirstOrDefault());
        return all.Sum(worker => worker.Passed);
    }
}
