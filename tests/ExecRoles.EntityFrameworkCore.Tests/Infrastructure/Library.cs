using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>The build of ExecRoles.EntityFrameworkCore that is under test.</summary>
internal static partial class Library
{
    /// <summary>Gets the assembly under test.</summary>
    public static Assembly Assembly => typeof(ExecRolesModelConfigurationBuilderExtensions).Assembly;
}
