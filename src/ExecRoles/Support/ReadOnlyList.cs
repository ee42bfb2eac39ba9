using System.Collections;

namespace ExecRoles;

/// <summary>An array that nobody can change: unlike an array behind an interface, it cannot be cast back to something mutable.</summary>
internal sealed class ReadOnlyList<T>(T[] items) : IReadOnlyList<T>
{
    internal static readonly ReadOnlyList<T> Empty = new([]);

    public int Count => items.Length;

    public T this[int index] => (uint)index < (uint)items.Length
        ? items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {items.Length} elements.");

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Copies what a caller gives, and refuses <see langword="null"/> in it; what is such a list already is not copied.</summary>
    internal static ReadOnlyList<T> Require(IEnumerable<T> given, string what, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(given, parameterName);
        if (given is ReadOnlyList<T> present)
        {
            return present;
        }

        T[] copy = [.. given];
        for (int index = 0; index < copy.Length; index++)
        {
            if (copy[index] is null)
            {
                throw new ArgumentNullException(parameterName, $"{what} {index + 1} of {copy.Length} is null. Omit it or give one.");
            }
        }

        return new ReadOnlyList<T>(copy);
    }
}
