using ExecRoles.Samples.Portal.Data;

namespace ExecRoles.Samples.Portal.Staff;

/// <summary>Somebody whose role a person has to decide on, and what the title says.</summary>
public sealed record ReviewItem(Employee Employee, TitleVerdict Verdict);
