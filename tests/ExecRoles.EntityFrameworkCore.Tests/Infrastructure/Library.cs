using System.Reflection;
using System.Runtime.Versioning;
using Microsoft.EntityFrameworkCore;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>The build of ExecRoles.EntityFrameworkCore that is under test.</summary>
internal static class Library
{
    /// <summary>Gets the assembly under test.</summary>
    public static Assembly Assembly { get; } = typeof(ExecRolesModelConfigurationBuilderExtensions).Assembly;

    /// <summary>Gets the framework it was built for: <c>net10.0</c> or <c>net8.0</c>.</summary>
    public static string TargetFramework { get; } = ShortName(Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);

    /// <summary>Gets the XML documentation that the compiler wrote beside the assembly.</summary>
    public static string DocumentationFile { get; } = Path.ChangeExtension(Assembly.Location, ".xml");

    private static string ShortName(string name)
    {
        var framework = new FrameworkName(name);
        string prefix = framework.Identifier == ".NETStandard" ? "netstandard" : "net";
        return prefix + framework.Version.ToString(2);
    }
}
