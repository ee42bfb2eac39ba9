namespace ExecRoles.Tests.Fuzzing;

/// <summary>One input.</summary>
/// <param name="Check">Gives it to the library, and fails where that does anything but what is documented.</param>
/// <param name="Show">Shows it to whoever looks at the failure.</param>
internal sealed record FuzzInput(Action Check, Func<string> Show);
