using Microsoft.EntityFrameworkCore;

namespace ExecRoles.EntityFrameworkCore.Tests.Staff;

public sealed class HolderContext<TEnum>(DbContextOptions options) : DbContext(options)
    where TEnum : struct, Enum
{
    public DbSet<Holder<TEnum>> Holders => Set<Holder<TEnum>>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseExecRoles();
}
