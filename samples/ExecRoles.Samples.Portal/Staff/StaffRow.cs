namespace ExecRoles.Samples.Portal.Staff;

/// <summary>A row of a staff file.</summary>
public sealed record StaffRow(string Name, string Title, string Department);
