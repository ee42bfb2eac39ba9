using System.Collections.Concurrent;
using ExecRoles.PackageTests.Consumers;

namespace ExecRoles.PackageTests;

/// <summary>What each consumer prints; each is built and started once.</summary>
public sealed class ConsumerOutputs
{
    private readonly ConcurrentDictionary<string, string> _outputs = new();

    public string Of(Consumer consumer, Package package)
    {
        ArgumentNullException.ThrowIfNull(consumer);
        return _outputs.GetOrAdd(consumer.Name, _ => consumer.Run(package));
    }
}
