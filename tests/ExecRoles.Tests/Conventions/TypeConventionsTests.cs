using System.Collections.Immutable;
using System.Reflection;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Conventions;

public sealed class TypeConventionsTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
    private const BindingFlags Declared = Everything | BindingFlags.DeclaredOnly;

    private static readonly HashSet<Type> MutableCollections =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedSet<>), typeof(SortedDictionary<,>), typeof(SortedList<,>),
        typeof(Queue<>), typeof(Stack<>), typeof(LinkedList<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>),
        typeof(System.Collections.IList), typeof(System.Collections.ICollection), typeof(System.Collections.IDictionary),
        typeof(System.Collections.ArrayList), typeof(System.Collections.Hashtable),
    ];

    private static readonly IReadOnlyList<Type> Types = Library.PublicTypes;

    [Fact]
    public void PublicTypes_All_AreSealedOrStatic() =>
        Types.Where(type => !type.IsSealed && !type.IsInterface).Select(type => $"{type} is not sealed").ShouldBeNone();

    [Fact]
    public void PublicTypes_All_AreInThePackagesNamespaces() =>
        Types.Where(type => type.Namespace is not ("ExecRoles" or "ExecRoles.Json"))
            .Select(type => $"{type} is in the namespace '{type.Namespace}'").ShouldBeNone();

    // An init accessor sets what is not made yet.
    [Fact]
    public void PublicProperties_All_HaveNoSetter() =>
        Types.SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.SetMethod is { } setter && IsVisible(setter)
                && setter.ReturnParameter.GetRequiredCustomModifiers().All(modifier => modifier.Name != "IsExternalInit"))
            .Select(property => $"{Name(property)} can be set").ShouldBeNone();

    [Fact]
    public void PublicFields_All_AreReadOnly() =>
        Types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Declared))
            .Where(field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && field is { IsInitOnly: false, IsLiteral: false })
            .Select(field => $"{Name(field)} can be set").ShouldBeNone();

    [Fact]
    public void PublicStructs_All_HoldNoString() =>
        Types.Where(type => type is { IsValueType: true, IsEnum: false })
            .SelectMany(type => type.GetFields(Everything & ~BindingFlags.Static))
            .Where(field => field.FieldType == typeof(string))
            .Select(field => $"{field.DeclaringType} is a struct and holds the string {field.Name}").ShouldBeNone();

    [Fact]
    public void Equatable_Types_HaveOperatorsAndOverrides() =>
        Types.Where(type => !type.IsInterface && type.IsAssignableTo(typeof(IEquatable<>).MakeGenericType(type)))
            .SelectMany(type => new (string Name, Type[] Parameters)[]
            {
                ("op_Equality", [type, type]), ("op_Inequality", [type, type]), ("Equals", [typeof(object)]), ("GetHashCode", []),
            }
            .Where(member => type.GetMethod(member.Name, Declared, member.Parameters) is null)
            .Select(member => $"{type} is equatable but does not declare {member.Name}")).ShouldBeNone();

    [Fact]
    public void PublicMembers_All_ReturnNoMutableCollection() =>
        Types.SelectMany(type => type.GetMethods(Declared)).Where(IsVisible)
            .Where(method => IsMutable(method.ReturnType))
            .Select(method => $"{Name(method)} returns {method.ReturnType}").ShouldBeNone();

    [Fact]
    public void AsyncMethods_All_EndWithAsync() =>
        Types.SelectMany(type => type.GetMethods(Declared)).Where(IsVisible)
            .Where(method => IsAwaitable(method.ReturnType) && !method.Name.EndsWith("Async", StringComparison.Ordinal))
            .Select(method => $"{Name(method)} is asynchronous by its return type but not by its name").ShouldBeNone();

    [Fact]
    public void IsMutable_KnownCollections_AreToldApart()
    {
        Type[] mutable = [typeof(string[]), typeof(IReadOnlyList<int[]>), typeof(Task<List<int>>), typeof(Dictionary<int, int>)];
        Type[] immutable = [typeof(IReadOnlyList<string>), typeof(ImmutableArray<int>), typeof(IEnumerable<int>), typeof(string)];

        mutable.ShouldAllBe(type => IsMutable(type));
        immutable.ShouldAllBe(type => !IsMutable(type));
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Name(MemberInfo member) => $"{member.DeclaringType}.{member.Name}";

    private static bool IsMutable(Type type) =>
        type.IsArray
        || MutableCollections.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type)
        || type.GenericTypeArguments.Any(IsMutable);

    private static bool IsAwaitable(Type type) =>
        type.GetMethod("GetAwaiter") is not null
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
}
