namespace ExecRoles;

/// <summary>What one role has to say about one aspect.</summary>
/// <remarks>Immutable and thread-safe. Two entries are equal if role and statements are equal.</remarks>
public sealed class AspectEntry : IEquatable<AspectEntry>
{
    private readonly ReadOnlyList<LocalizedText> statements;

    internal AspectEntry(Role role, ReadOnlyList<LocalizedText> statements)
    {
        Role = role;
        this.statements = statements;
    }

    /// <summary>Gets the role.</summary>
    public Role Role { get; }

    /// <summary>Gets the statements, in all languages that they have; empty where the role has none.</summary>
    public IReadOnlyList<LocalizedText> Statements => statements;

    internal bool IsEmpty => statements.Count == 0;

    /// <summary>Says whether two entries are equal.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other entry.</param>
    /// <returns><see langword="true"/> if role and statements are equal, or both are <see langword="null"/>.</returns>
    public static bool operator ==(AspectEntry? left, AspectEntry? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two entries are unequal.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other entry.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(AspectEntry? left, AspectEntry? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(AspectEntry? other) =>
        other is not null && Role.Equals(other.Role) && ListEquality.SameSequence(Statements, other.Statements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AspectEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => ListEquality.Combine(Role.GetHashCode(), ListEquality.Hash(Statements));

    /// <summary>Returns the id of the role.</summary>
    /// <returns>The id; the same in every language.</returns>
    public override string ToString() => Role.ToString();

    /// <summary>Says whether two roles say the same, in whatever order.</summary>
    internal bool SaysTheSame(AspectEntry other) => ListEquality.SameElements(statements, other.statements);
}
