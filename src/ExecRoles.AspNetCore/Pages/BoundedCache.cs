using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace ExecRoles.AspNetCore;

/// <summary>Keeps what is made of keys, and forgets all of it when there is too much.</summary>
/// <remarks>
/// A request can name any roles in any order, so what is kept must have a limit. To make a page anew costs microseconds, so it does not
/// matter which ones are kept. Thread-safe.
/// </remarks>
internal sealed class BoundedCache<TKey, TValue>(int maximum)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> values = new();
    private int count;

    internal bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value) => values.TryGetValue(key, out value);

    internal void Add(TKey key, TValue value)
    {
        if (maximum > 0 && Interlocked.Increment(ref count) > maximum)
        {
            values.Clear();
            Volatile.Write(ref count, 1);
        }

        if (maximum > 0)
        {
            values[key] = value;
        }
    }
}
