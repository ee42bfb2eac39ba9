using ExecRoles.Titles;
using Microsoft.EntityFrameworkCore;

namespace ExecRoles.EntityFrameworkCore.Tests.Staff;

/// <summary>A model with a schema, where the database has those, and with what an application may configure of its own.</summary>
public sealed class PayrollContext(DbContextOptions options) : DbContext(options)
{
    public string Table => Database.IsSqlite() ? "\"Grades\"" : "pay.\"Grades\"";

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UseExecRoles().Properties<TitleOutcome>().HaveConversion<EnumWordConverter<TitleOutcome>>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Grade>(grades =>
    {
        grades.ToTable("Grades", Database.IsSqlite() ? null : "pay");
        grades.HasKey(grade => new { grade.Role, grade.Year });
        grades.Property(grade => grade.Role).HasMaxLength(30).UseCollation(Database.IsSqlite() ? "NOCASE" : "POSIX");
        grades.PrimitiveCollection(grade => grade.Also).ElementType().HasConversion<RoleIdConverter>();
        grades.Property(grade => grade.Style).HasConversion<int>();
        grades.OwnsOne(grade => grade.Office);
        grades.ComplexProperty(grade => grade.Desk);
    });
}
