namespace ExecRoles.Tests.Json;

/// <summary>A test that needs Node.js: skipped with a reason where that is missing, except in continuous integration, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>Decides whether to skip.</summary>
    public NodeFactAttribute() => Skip = Node.SkipReason;
}
