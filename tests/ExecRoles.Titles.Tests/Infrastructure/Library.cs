using System.Reflection;
using ExecRoles.Titles;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>The build of ExecRoles.Titles that is under test.</summary>
internal static partial class Library
{
    /// <summary>Gets the assembly under test.</summary>
    public static Assembly Assembly => typeof(TitleResolver).Assembly;
}
