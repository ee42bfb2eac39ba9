using System.Collections;
using System.Reflection;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>Walks the values that can be reached from an assembly's properties and finds nulls where the annotations promise none.</summary>
internal sealed class NullSearch(Assembly assembly)
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly HashSet<object> _visited = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gets the paths that lead to a null.</summary>
    public List<string> Found { get; } = [];

    /// <summary>Reads a property and goes on from its value.</summary>
    public void Visit(PropertyInfo property, object? owner, string path)
    {
        object? value = property.GetValue(owner);
        if (value is null && _nullability.Create(property).ReadState != NullabilityState.Nullable)
        {
            Found.Add($"{path} is null");
        }

        Visit(value, path);
    }

    private void Visit(object? value, string path)
    {
        if (value is null or string || !_visited.Add(value))
        {
            return;
        }

        if (value.GetType().Assembly == assembly)
        {
            foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.GetIndexParameters().Length == 0)
                {
                    Visit(property, value, $"{path}.{property.Name}");
                }
            }
        }

        int index = 0;
        foreach (object? element in value as IEnumerable ?? Array.Empty<object>())
        {
            Visit(element, $"{path}[{index++}]");
        }
    }
}
