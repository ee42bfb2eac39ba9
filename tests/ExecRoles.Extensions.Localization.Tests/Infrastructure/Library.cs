using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>The build of ExecRoles.Extensions.Localization that is under test.</summary>
internal static partial class Library
{
    /// <summary>Gets the assembly under test.</summary>
    public static Assembly Assembly => typeof(ExecRolesServiceCollectionExtensions).Assembly;
}
