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
            if (value is null or string or ValueType || !visited.Add(value))
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

    /// <summary>Writes a value and all that it leads to: two that are alike in everything give the same text.</summary>
    public static string Print(object? value) => value switch
    {
        null => "null",
        string text => text,
        LocalizedText text => string.Join(" | ", text.Languages.Select(language => $"{language}: {text.In(language)}")),
        IEnumerable<string> texts => string.Join('\n', texts),
        ValueType plain => plain.ToString()!,
        _ => string.Join('\n', ReachableFrom(value).Select(PrintProperties)),
    };

    private static string PrintProperties(object value) => $"{value.GetType().Name}: " + string.Join(", ",
        PropertiesOf(value).Where(property => property.Value is string or ValueType or LocalizedText or IEnumerable<string>).Select(property => $"{property.Name} = {Print(property.Value)}"));

    private static IEnumerable<object?> NextOf(object value)
    {
        IEnumerable<object?> properties = value.GetType().Namespace?.StartsWith(nameof(ExecRoles), StringComparison.Ordinal) == true
            ? PropertiesOf(value).Select(property => property.Value)
            : [];
        IEnumerable<object?> elements = value switch
        {
            IReadOnlyDictionary<string, LocalizedText> texts => texts.Values,
            IEnumerable sequence => sequence.Cast<object?>(),
            _ => [],
        };
        return properties.Concat(elements);
    }

    private static IEnumerable<(string Name, object? Value)> PropertiesOf(object value) =>
        value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => (property.Name, property.GetValue(value)));
}
