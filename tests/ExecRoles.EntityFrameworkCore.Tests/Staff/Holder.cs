namespace ExecRoles.EntityFrameworkCore.Tests.Staff;

public sealed class Holder<TEnum>
    where TEnum : struct, Enum
{
    public int Id { get; set; }

    public TEnum Value { get; set; }
}
