namespace ExecRoles;

/// <summary>Compares immutable lists by their elements.</summary>
internal static class ListEquality
{
    internal static bool SameSequence<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
        where T : IEquatable<T>
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        for (int index = 0; index < left.Count; index++)
        {
            if (!left[index].Equals(right[index]))
            {
                return false;
            }
        }

        return true;
    }

    internal static bool SameElements<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
        where T : notnull, IEquatable<T> =>
        SameSequence(left, right) || (left.Count == right.Count && left.Count > 1 && SameInAnyOrder(left, right));

    private static bool SameInAnyOrder<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
        where T : notnull, IEquatable<T>
    {
        if (!right.Contains(left[0]))
        {
            return false;
        }

        Dictionary<T, int> unmatched = new(left.Count);
        foreach (T element in left)
        {
            unmatched.TryGetValue(element, out int count);
            unmatched[element] = count + 1;
        }

        foreach (T element in right)
        {
            if (!unmatched.TryGetValue(element, out int count) || count == 0)
            {
                return false;
            }

            unmatched[element] = count - 1;
        }

        return true;
    }

    internal static int Hash<T>(IReadOnlyList<T> elements)
        where T : notnull
    {
        int hash = elements.Count;
        foreach (T element in elements)
        {
            hash = Combine(hash, element.GetHashCode());
        }

        return hash;
    }

    internal static int Combine(int first, int second) => unchecked((first * 397) ^ second);
}
