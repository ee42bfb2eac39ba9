using System.Text.Json.Serialization;

namespace ExecRoles.Titles;

/// <summary>One role that a title names, or several between which nothing in the title decides.</summary>
/// <remarks>Immutable and thread-safe. Two are equal if all that they say is equal.</remarks>
public sealed class TitleMatch : IEquatable<TitleMatch?>
{
    /// <summary>Initializes a match, as <see cref="TitleResolver.Resolve(string)"/> makes it and as JSON has it.</summary>
    /// <param name="candidates">The roles that it can be; one, if the title decides.</param>
    /// <param name="otherReadings">What else it can mean, outside the catalog.</param>
    /// <param name="relation">How the bearer stands to the role.</param>
    /// <param name="strength">How sure it is.</param>
    /// <param name="kind">What in the title names the role.</param>
    /// <param name="start">Where it begins in the title.</param>
    /// <param name="length">How many characters of the title it has.</param>
    /// <param name="isActing">Whether it is held for a time only.</param>
    /// <exception cref="ArgumentNullException">A list is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no candidate.</exception>
    [JsonConstructor]
    public TitleMatch(
        IReadOnlyList<RoleId> candidates,
        IReadOnlyList<string> otherReadings,
        TitleRelation relation,
        TitleStrength strength,
        TitleMatchKind kind,
        int start,
        int length,
        bool isActing)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(otherReadings);
        Candidates = candidates.Count > 0
            ? Array.AsReadOnly([.. candidates])
            : throw new ArgumentException("A match needs at least one candidate.", nameof(candidates));
        OtherReadings = Array.AsReadOnly([.. otherReadings]);
        Relation = relation;
        Strength = strength;
        Kind = kind;
        Start = start;
        Length = length;
        IsActing = isActing;
    }

    /// <summary>Gets the role, or <see langword="null"/> if nothing in the title decides between the <see cref="Candidates"/>.</summary>
    public RoleId? RoleId => Candidates.Count == 1 ? Candidates[0] : null;

    /// <summary>Gets the roles that it can be; one, if the title decides.</summary>
    public IReadOnlyList<RoleId> Candidates { get; }

    /// <summary>Gets what else it can mean, outside the catalog, such as <c>Chief Diversity Officer</c>.</summary>
    public IReadOnlyList<string> OtherReadings { get; }

    /// <summary>Gets how the bearer stands to the role.</summary>
    public TitleRelation Relation { get; }

    /// <summary>Gets how sure it is.</summary>
    public TitleStrength Strength { get; }

    /// <summary>Gets what in the title names the role.</summary>
    public TitleMatchKind Kind { get; }

    /// <summary>Gets where it begins in the title.</summary>
    public int Start { get; }

    /// <summary>Gets how many characters of the title it has.</summary>
    public int Length { get; }

    /// <summary>Gets whether the title says that it is held for a time only (<c>acting</c>, <c>kommissarisch</c>).</summary>
    public bool IsActing { get; }

    /// <summary>Gets why it was found, in a sentence in English and German; it never repeats the title.</summary>
    [JsonIgnore]
    public LocalizedText Reason => MatchReasons.Of(this);

    /// <summary>Says whether two matches are equal.</summary>
    public static bool operator ==(TitleMatch? left, TitleMatch? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two matches are unequal.</summary>
    public static bool operator !=(TitleMatch? left, TitleMatch? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(TitleMatch? other) => other is not null
        && Relation == other.Relation
        && Strength == other.Strength
        && Kind == other.Kind
        && Start == other.Start
        && Length == other.Length
        && IsActing == other.IsActing
        && Candidates.SequenceEqual(other.Candidates)
        && OtherReadings.SequenceEqual(other.OtherReadings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TitleMatch);

    /// <inheritdoc/>
    public override int GetHashCode() => Candidates[0].GetHashCode() ^ (Start << 8) ^ (Length << 16) ^ (int)Relation ^ ((int)Strength << 4);

    /// <summary>Returns the match for people who look for an error, such as <c>cio, holder, functional</c>.</summary>
    /// <returns>The candidates, the relation and the strength.</returns>
    public override string ToString() =>
        $"{string.Join(" | ", Candidates)}, {Relation.ToString().ToLowerInvariant()}, {Strength.ToString().ToLowerInvariant()}";
}
