namespace ExecRoles.EntityFrameworkCore.Tests.Staff;

/// <summary>A role in a company, under the id of the catalog.</summary>
public sealed class Position
{
    public required RoleId Id { get; set; }

    public required LocalizedText Title { get; set; }

    public SeatInTopManagement Seat { get; set; }

    public LocalizedText? Remark { get; set; }
}
