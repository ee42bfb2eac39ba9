namespace ExecRoles.Tests.Infrastructure;

/// <summary>The tests that redirect the console, of which a process has one: they run while no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleRedirection
{
    /// <summary>The name for <c>[Collection]</c>.</summary>
    public const string Name = "Console";
}
