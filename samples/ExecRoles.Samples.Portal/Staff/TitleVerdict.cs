using ExecRoles.Samples.Portal.Data;
using ExecRoles.Titles;

namespace ExecRoles.Samples.Portal.Staff;

/// <summary>What a title says about its bearer: one role for sure, or candidates and the reason why a person has to decide.</summary>
public sealed class TitleVerdict
{
    private TitleVerdict(TitleResolution resolution)
    {
        Doubt = DoubtOf(resolution);
        Candidates =
        [
            .. resolution.Matches
                .Where(match => match.Relation != TitleRelation.Mention)
                .SelectMany(match => match.Candidates.Select(role => new Candidate(role, match.Relation, match.IsActing)))
                .Distinct(),
        ];
    }

    /// <summary>Gets why a person has to decide, or <see langword="null"/> if the title is enough.</summary>
    public Doubt? Doubt { get; }

    public IReadOnlyList<Candidate> Candidates { get; }

    public static TitleVerdict Of(RoleCatalog catalog, string title) => new(catalog.ResolveTitle(title));

    /// <summary>Gives somebody the role of a title that is sure, and leaves everybody else to a person.</summary>
    public static void Assign(RoleCatalog catalog, Employee employee)
    {
        TitleVerdict verdict = Of(catalog, employee.Title);
        if (verdict.Doubt is null)
        {
            employee.Assign(verdict.Candidates[0], Decision.ByTitle);
        }
    }

    private static Doubt? DoubtOf(TitleResolution resolution) => resolution switch
    {
        { Outcome: TitleOutcome.Unknown } => Staff.Doubt.Unknown,
        { Outcome: TitleOutcome.Related } => Staff.Doubt.Related,
        { Matches.Count: > 1 } => Staff.Doubt.SeveralRoles,
        { Primary.Candidates.Count: > 1 } => Staff.Doubt.SeveralReadings,
        { Primary.Strength: < TitleStrength.Functional } => Staff.Doubt.LevelOpen,
        { IsWhole: false } or { IsTruncated: true } => Staff.Doubt.NotWhole,
        _ => null,
    };
}
