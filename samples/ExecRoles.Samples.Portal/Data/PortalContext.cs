using ExecRoles.EntityFrameworkCore;
using ExecRoles.Samples.Portal.Tenants;
using ExecRoles.Titles;
using Microsoft.EntityFrameworkCore;

namespace ExecRoles.Samples.Portal.Data;

/// <summary>The database; staff is that of the tenant whose page was asked for, and of no other.</summary>
public sealed class PortalContext(DbContextOptions<PortalContext> options, CurrentTenant current) : DbContext(options)
{
    public DbSet<Tenant> Tenants => Set<Tenant>();

    public DbSet<OwnText> OwnTexts => Set<OwnText>();

    public DbSet<Employee> Staff => Set<Employee>();

    private string? TenantId => current.Id;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.UseExecRoles();
        configurationBuilder.Properties<Decision>().HaveConversion<EnumWordConverter<Decision>>();
        configurationBuilder.Properties<TitleRelation>().HaveConversion<EnumWordConverter<TitleRelation>>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Tenant>().HasMany(tenant => tenant.OwnTexts).WithOne().HasForeignKey(text => text.TenantId);
        modelBuilder.Entity<OwnText>().HasKey(text => new { text.TenantId, text.Language, text.Key });
        modelBuilder.Entity<Employee>().HasOne<Tenant>().WithMany().HasForeignKey(employee => employee.TenantId);
        modelBuilder.Entity<Employee>().HasQueryFilter(employee => employee.TenantId == TenantId);
    }
}
