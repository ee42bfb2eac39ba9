using System.Reflection;
using System.Runtime.Versioning;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>What is the same of each package's build: its framework, and where its documentation is.</summary>
internal static partial class Library
{
    /// <summary>Gets the framework it was built for, such as <c>net10.0</c> or <c>netstandard2.0</c>.</summary>
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
