using System.ComponentModel.DataAnnotations;

namespace ExecRoles.EntityFrameworkCore.Tests.Staff;

public sealed class Office
{
    [MaxLength(40)]
    public required RoleId Head { get; set; }
}
