using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>Initialises the library's types in given orders, each order in a copy of the library whose static values are all still unset.</summary>
internal static class TypeInitialisation
{
    private const BindingFlags PublicStatic = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>
    /// Takes orders as full type names joined by commas; gives each static value that is, or leads to, an unexpected null, with the
    /// first order that showed it.
    /// </summary>
    public static IEnumerable<string> Probe(IReadOnlyList<string> orders) =>
        orders.SelectMany(order => Initialise(order).Select(violation => (Violation: violation, Order: order)))
            .DistinctBy(found => found.Violation)
            .Select(found => $"{found.Violation}, in the order {found.Order}");

    private static IEnumerable<string> Initialise(string order)
    {
        Assembly copy = new AssemblyLoadContext(order).LoadFromAssemblyPath(Library.Assembly.Location);
        return order.Split(',').SelectMany(name => Initialise(copy.GetType(name, throwOnError: true)!));
    }

    private static List<string> Initialise(Type type)
    {
        try
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            var search = new NullSearch(type.Assembly);
            foreach (PropertyInfo property in type.GetProperties(PublicStatic))
            {
                search.Visit(property, null, $"{type.Name}.{property.Name}");
            }

            return search.Found;
        }
        catch (Exception exception) when (exception is TypeInitializationException or TargetInvocationException)
        {
            return [$"{type.Name} throws {exception.InnerException!.GetType().Name}: {exception.InnerException.Message}"];
        }
    }
}
