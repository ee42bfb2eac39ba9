namespace ExecRoles;

/// <summary>Two or more roles under one aspect.</summary>
/// <remarks>Immutable and thread-safe. Two are equal if aspect, outcome and entries are equal.</remarks>
public sealed class AspectComparison : IEquatable<AspectComparison>
{
    internal AspectComparison(Aspect aspect, AspectOutcome outcome, IReadOnlyList<AspectEntry> entries)
    {
        Aspect = aspect;
        Outcome = outcome;
        Entries = entries;
    }

    /// <summary>Gets the aspect.</summary>
    public Aspect Aspect { get; }

    /// <summary>Gets what comes out: the roles are the same, different, or not all of them have something to say.</summary>
    public AspectOutcome Outcome { get; }

    /// <summary>Gets one entry a role, in the order of <see cref="RoleComparison.Roles"/>; an entry has no statements where the role has none.</summary>
    public IReadOnlyList<AspectEntry> Entries { get; }

    /// <summary>Gets whether the roles share it: they say the same, or all have something to say about what not every role has.</summary>
    internal bool IsShared => Outcome == AspectOutcome.Same || (Outcome == AspectOutcome.Different && !Aspect.IsOfEveryRole);

    /// <summary>Says whether two are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if aspect, outcome and entries are equal, or both are <see langword="null"/>.</returns>
    public static bool operator ==(AspectComparison? left, AspectComparison? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two are unequal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(AspectComparison? left, AspectComparison? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(AspectComparison? other) => other is not null
        && Outcome == other.Outcome
        && Aspect.Equals(other.Aspect)
        && ListEquality.SameSequence(Entries, other.Entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AspectComparison);

    /// <inheritdoc/>
    public override int GetHashCode() => ListEquality.Combine((int)Outcome, Aspect.GetHashCode());

    /// <summary>Returns the id of the aspect.</summary>
    /// <returns>The id; the same in every language.</returns>
    public override string ToString() => Aspect.Id;
}
