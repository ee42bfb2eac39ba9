using ExecRoles.PackageTests.Consumers;

namespace ExecRoles.PackageTests;

/// <summary>What each consumer prints; each is built and started once, two at a time: the one that a test asks for, and one ahead.</summary>
public sealed class ConsumerOutputs : IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly Dictionary<string, Lazy<string>> _outputs;
    private readonly Lazy<Task> _ahead;

    public ConsumerOutputs(Package package)
    {
        _outputs = AllConsumers.ByName.Values.ToDictionary(consumer => consumer.Name, consumer => new Lazy<string>(() => consumer.Run(package)));
        _ahead = new Lazy<Task>(() =>
        {
            ConsumerProject.WriteSharedSettings(package);
            return Task.Run(RunAll);
        });
    }

    public string Of(Consumer consumer)
    {
        ArgumentNullException.ThrowIfNull(consumer);
        _ = _ahead.Value;
        return _outputs[consumer.Name].Value;
    }

    public void Dispose()
    {
        _end.Cancel();
        if (_ahead.IsValueCreated)
        {
            _ahead.Value.Wait();
        }

        _end.Dispose();
    }

    private void RunAll()
    {
        foreach (Lazy<string> output in _outputs.Values.TakeWhile(_ => !_end.IsCancellationRequested))
        {
            try
            {
                _ = output.Value;
            }
            catch (Exception)
            {
                // The value throws it again for the test that asks.
            }
        }
    }
}
