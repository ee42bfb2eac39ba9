using System.Collections;
using System.Reflection;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>The objects of the library that can be reached from others, so that tests need no list of types.</summary>
internal static class ModelObjects
{
    /// <summary>Gives the objects themselves and all that their properties and elements lead to, each once, in the order of the way there.</summary>
    public static IReadOnlyList<object> ReachableFrom(params IEnumerable<object?> roots)
    {
        HashSet<object> visited = new(ReferenceEqualityComparer.Instance);
        List<object> found = [];
        Stack<object?> waiting = new(roots.Reverse());
        while (waiting.TryPop(out object? value))
        {
            if (value is null or string || value.GetType().IsEnum || !visited.Add(value))
            {
                continue;
            }

            if (value.GetType().Assembly == Library.Assembly)
            {
                found.Add(value);
            }

            foreach (object? next in NextOf(value).Reverse())
            {
                waiting.Push(next);
            }
        }

        return found;
    }

    private static IEnumerable<object?> NextOf(object value)
    {
        IEnumerable<object?> properties = value.GetType().Namespace?.StartsWith(nameof(ExecRoles), StringComparison.Ordinal) == true
            ? value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0)
                .Select(property => property.GetValue(value))
            : [];
        return properties.Concat(value is IEnumerable elements ? elements.Cast<object?>() : []);
    }
}
