using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Two or more roles under one aspect.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class AspectComparison
{
    internal AspectComparison(Aspect aspect, AspectOutcome outcome, IReadOnlyList<AspectEntry> entries)
    {
        Aspect = aspect;
        Outcome = outcome;
        Entries = entries;
    }

    /// <summary>Gets the aspect.</summary>
    public Aspect Aspect { get; }

    /// <summary>Gets the outcome: the roles are the same, different, or not all of them list something.</summary>
    public AspectOutcome Outcome { get; }

    /// <summary>
    /// Gets one entry for each role, in the order of <see cref="RoleComparison.Roles"/>; an entry has no statements where the role lists
    /// none.
    /// </summary>
    public IReadOnlyList<AspectEntry> Entries { get; }

    /// <summary>
    /// Gets whether the roles share it: they say the same, or all have a responsibility in the area, or all work with vendors.
    /// </summary>
    internal bool IsShared => Outcome == AspectOutcome.Same || (Outcome == AspectOutcome.Different && Aspect.Kind != AspectKind.Own);

    /// <summary>Returns the id of the aspect.</summary>
    /// <returns>The id; the same in every language.</returns>
    public override string ToString() => Aspect.Id;
}
