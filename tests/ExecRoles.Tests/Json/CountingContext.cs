namespace ExecRoles.Tests.Json;

/// <summary>A synchronization context, as user interfaces have one, that counts who comes back to it.</summary>
internal sealed class CountingContext : SynchronizationContext
{
    private int count;

    /// <summary>Gets how often something was to be done in this context.</summary>
    public int Count => count;

    /// <summary>Runs something under this context, up to where it waits.</summary>
    public Task Run(Func<Task> start)
    {
        SynchronizationContext? before = Current;
        SetSynchronizationContext(this);
        try
        {
            return start();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state)
    {
        Interlocked.Increment(ref count);
        base.Post(d, state);
    }
}
