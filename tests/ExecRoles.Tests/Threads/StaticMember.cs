namespace ExecRoles.Tests.Threads;

/// <summary>A public static of the library.</summary>
/// <param name="Type">The type that declares it.</param>
/// <param name="Name">Its name, with the types of its parameters.</param>
/// <param name="IsProperty">Whether it is a property, which always gives the same object.</param>
/// <param name="Use">Uses it, and gives what it gives.</param>
internal sealed record StaticMember(Type Type, string Name, bool IsProperty, Func<object?> Use);
