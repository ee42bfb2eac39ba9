using System.Reflection;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Threads;

/// <summary>
/// The public static properties and methods of the library, found by reflection, which runs none of their code. Operators are left out, as they
/// initialise nothing, and so is what takes spans, which reflection cannot give.
/// </summary>
internal static class StaticMembers
{
    private const BindingFlags PublicStatic = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<StaticMember> All { get; } =
        [.. Library.PublicTypes.Where(type => !type.ContainsGenericParameters).SelectMany(type => PropertiesOf(type).Concat(MethodsOf(type)))];

    private static IEnumerable<StaticMember> PropertiesOf(Type type) => type.GetProperties(PublicStatic)
        .Select(property => new StaticMember(type, $"{type.Name}.{property.Name}", true, property.GetMethod!.CreateDelegate<Func<object?>>()));

    private static IEnumerable<StaticMember> MethodsOf(Type type) => type.GetMethods(PublicStatic)
        .Where(method => !method.IsSpecialName && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike))
        .Select(method => new StaticMember(
            type,
            $"{type.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})",
            false,
            () => StaticCall.Run(method)));
}
