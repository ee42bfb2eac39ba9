using System.Collections;

namespace ExecRoles;

/// <summary>A part of an array that nobody can change: unlike an array behind an interface, it cannot be cast back to something mutable.</summary>
internal sealed class ReadOnlyList<T>(T[] items, int start, int count) : IReadOnlyList<T>
{
    internal static readonly ReadOnlyList<T> Empty = new([]);

    internal ReadOnlyList(T[] items)
        : this(items, 0, items.Length)
    {
    }

    public int Count => count;

    public T this[int index] => (uint)index < (uint)count
        ? items[start + index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {count} elements.");

    public IEnumerator<T> GetEnumerator()
    {
        for (int index = 0; index < count; index++)
        {
            yield return items[start + index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
