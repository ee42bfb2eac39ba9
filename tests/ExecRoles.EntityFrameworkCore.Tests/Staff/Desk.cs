namespace ExecRoles.EntityFrameworkCore.Tests.Staff;

public sealed class Desk
{
    public RoleId Holder { get; set; } = RoleId.Parse("cfo");

    public LocalizedText Sign { get; set; } = new(("en", "Finance"));
}
