using System.Text.Json.Serialization;

namespace ExecRoles.Titles;

/// <summary>What a title says about the roles of a catalog.</summary>
/// <remarks>
/// It never grants a permission: a title is what somebody wrote. Immutable and thread-safe. Two are equal if all that they say is equal.
/// </remarks>
public sealed class TitleResolution : IEquatable<TitleResolution?>
{
    /// <summary>Initializes a resolution, as <see cref="TitleResolver.Resolve(string)"/> makes it and as JSON has it.</summary>
    /// <param name="matches">The roles that the title names, in the order of the title.</param>
    /// <param name="isWhole">Whether every word of the title was understood.</param>
    /// <param name="isTruncated">Whether the title is longer than what is read of one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="matches"/> is <see langword="null"/>.</exception>
    [JsonConstructor]
    public TitleResolution(IReadOnlyList<TitleMatch> matches, bool isWhole, bool isTruncated)
    {
        ArgumentNullException.ThrowIfNull(matches);
        Matches = Array.AsReadOnly([.. matches]);
        IsWhole = isWhole;
        IsTruncated = isTruncated;
    }

    /// <summary>Gets what the title says, taken as a whole: the best that one of the <see cref="Matches"/> says.</summary>
    public TitleOutcome Outcome
    {
        get
        {
            TitleOutcome outcome = TitleOutcome.Unknown;
            foreach (TitleMatch match in Matches)
            {
                TitleOutcome one = match.Relation != TitleRelation.Holder ? TitleOutcome.Related
                    : match.Strength == TitleStrength.Ambiguous ? TitleOutcome.Ambiguous
                    : TitleOutcome.Resolved;
                outcome = one > outcome ? one : outcome;
            }

            return outcome;
        }
    }

    /// <summary>Gets the roles that the title names, in the order of the title.</summary>
    public IReadOnlyList<TitleMatch> Matches { get; }

    /// <summary>
    /// Gets the surest match of a holder, else the surest of all, the first of equals; <see langword="null"/> if there is none.
    /// </summary>
    [JsonIgnore]
    public TitleMatch? Primary
    {
        get
        {
            TitleMatch? best = null;
            foreach (TitleMatch match in Matches)
            {
                bool isHolder = match.Relation == TitleRelation.Holder;
                bool bestIsHolder = best?.Relation == TitleRelation.Holder;
                if (best is null || (isHolder && !bestIsHolder) || (isHolder == bestIsHolder && match.Strength > best.Strength))
                {
                    best = match;
                }
            }

            return best;
        }
    }

    /// <summary>Gets whether every word of the title was understood: the best sign of a safe answer.</summary>
    public bool IsWhole { get; }

    /// <summary>Gets whether the title is longer than what is read of one: 512 characters, 48 words, 8 matches.</summary>
    public bool IsTruncated { get; }

    /// <summary>Says whether two resolutions are equal.</summary>
    public static bool operator ==(TitleResolution? left, TitleResolution? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two resolutions are unequal.</summary>
    public static bool operator !=(TitleResolution? left, TitleResolution? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(TitleResolution? other) =>
        other is not null && IsWhole == other.IsWhole && IsTruncated == other.IsTruncated && Matches.SequenceEqual(other.Matches);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TitleResolution);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = IsWhole ? 1 : 0;
        foreach (TitleMatch match in Matches)
        {
            hash = unchecked((hash * 31) + match.GetHashCode());
        }

        return hash;
    }

    /// <summary>Returns the resolution for people who look for an error, such as <c>resolved: cio, holder, functional</c>.</summary>
    /// <returns>The outcome and the matches.</returns>
    public override string ToString() => Matches.Count == 0
        ? Outcome.ToString().ToLowerInvariant()
        : $"{Outcome.ToString().ToLowerInvariant()}: {string.Join("; ", Matches)}";
}
