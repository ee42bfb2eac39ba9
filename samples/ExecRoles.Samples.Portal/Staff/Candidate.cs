using ExecRoles.Titles;

namespace ExecRoles.Samples.Portal.Staff;

/// <summary>A role that a title may mean, and how its bearer stands to it.</summary>
public sealed record Candidate(RoleId Role, TitleRelation Relation, bool IsActing);
