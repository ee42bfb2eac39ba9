using ExecRoles.Titles;

namespace ExecRoles.Tool.Resolving;

/// <summary>What a title says, as one row: the role that it names surest, if the title decides that, and what else it can be.</summary>
internal sealed class Answer
{
    internal Answer(TitleResolution resolution, TitleStrength atLeast)
    {
        Resolution = resolution;
        Primary = resolution.Primary;
        IsDecided = Primary is { RoleId: not null } primary && primary.Strength >= atLeast;
    }

    internal TitleResolution Resolution { get; }

    internal TitleMatch? Primary { get; }

    /// <summary>Gets whether the title decides which role it names, at least as sure as was asked for.</summary>
    internal bool IsDecided { get; }

    /// <summary>Gets the outcome as its word: resolved, related, ambiguous or unknown.</summary>
    internal string Outcome => Resolution.Outcome switch
    {
        TitleOutcome.Resolved => "resolved",
        TitleOutcome.Related => "related",
        TitleOutcome.Ambiguous => "ambiguous",
        _ => "unknown",
    };

    internal string Role => IsDecided ? Primary!.RoleId!.Value : string.Empty;

    internal string Relation => Primary?.Relation switch
    {
        TitleRelation.Holder => "holder",
        TitleRelation.Deputy => "deputy",
        TitleRelation.Assistant => "assistant",
        TitleRelation.Mention => "mention",
        _ => string.Empty,
    };

    internal string Strength => Primary?.Strength switch
    {
        TitleStrength.Exact => "exact",
        TitleStrength.Functional => "functional",
        TitleStrength.Ambiguous => "ambiguous",
        _ => string.Empty,
    };

    /// <summary>Gets what the title can mean, if that is not decided: ids of roles, then names that are not in the catalog.</summary>
    internal IEnumerable<string> Candidates =>
        IsDecided || Primary is null ? [] : Primary.Candidates.Select(static id => id.Value).Concat(Primary.OtherReadings);

    /// <summary>Gets the other roles that the title names.</summary>
    internal IEnumerable<string> Others => Resolution.Matches
        .Where(match => !ReferenceEquals(match, Primary))
        .SelectMany(static match => match.Candidates)
        .Select(static id => id.Value);
}
