using System.Reflection;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>The build of ExecRoles that is under test.</summary>
internal static partial class Library
{
    /// <summary>Gets the assembly under test.</summary>
    public static Assembly Assembly => typeof(RoleId).Assembly;

    /// <summary>Gets the types that its users see, without those that the compiler made.</summary>
    public static IReadOnlyList<Type> PublicTypes { get; } =
        [.. Assembly.GetExportedTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal))];
}
