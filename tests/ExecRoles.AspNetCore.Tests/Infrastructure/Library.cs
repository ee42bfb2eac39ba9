using System.Reflection;
using ExecRoles.AspNetCore;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>The build of ExecRoles.AspNetCore that is under test.</summary>
internal static partial class Library
{
    /// <summary>Gets the assembly under test.</summary>
    public static Assembly Assembly => typeof(RoleSelect).Assembly;
}
