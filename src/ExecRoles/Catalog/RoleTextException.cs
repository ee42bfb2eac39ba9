namespace ExecRoles;

/// <summary>Texts do not fit a catalog; <see cref="Errors"/> lists all that is wrong with them.</summary>
/// <remarks>Thread-safe. The messages are English, and each names the key of the text.</remarks>
public sealed class RoleTextException : ArgumentException
{
    internal RoleTextException(IReadOnlyList<string> errors, string parameterName)
        : base(string.Join("\n", errors), parameterName) => Errors = errors;

    /// <summary>Gets all that is wrong, in the order of the texts, then keys that are unknown; at least one error.</summary>
    public IReadOnlyList<string> Errors { get; }
}
