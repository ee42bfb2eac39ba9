using Microsoft.EntityFrameworkCore;

namespace ExecRoles.EntityFrameworkCore.Tests.Staff;

public sealed class StaffContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Position> Positions => Set<Position>();

    public DbSet<Employee> Employees => Set<Employee>();

    public DbContextOptions Options { get; } = options;

    public static RoleId Own(string id) => RoleId.Parse(id);

    public static void Seed(StaffContext context)
    {
        // Where a language skips hyphens, the last two change places.
        context.Positions.AddRange(
            new Position { Id = Own("cio"), Title = Roles.Cio.Title, Seat = SeatInTopManagement.Usually },
            new Position { Id = Own("cto"), Title = Roles.Cto.Title, Seat = SeatInTopManagement.Usually },
            new Position { Id = Own("chiefdriver"), Title = new(("de", "Cheffahrerin"), ("fr", "Cheffe \"des\" chauffeurs")), Seat = SeatInTopManagement.Rarely },
            new Position { Id = Own("chief-econ"), Title = new(("en", "Economist")), Seat = SeatInTopManagement.Sometimes, Remark = new(("en", "R&D <new>")) });
        context.SaveChanges();
        context.Employees.AddRange(
            new Employee { Name = "Ada", Role = Own("cio"), Company = CompanyForm.StockCorporation, Style = TitleStyle.Colon, Imported = "cio" },
            new Employee { Name = "Bo", Role = Own("cto"), Deputizes = Own("cio"), Former = [Own("cio"), Own("chief-econ")], Imported = "cio" },
            new Employee { Name = "Cy", Role = Own("cto"), Company = CompanyForm.Parse("cooperative") },
            new Employee { Name = "Di", Role = Own("chief-econ"), Former = [Own("cto")] },
            new Employee { Name = "Ed", Role = Own("chiefdriver") });
        context.SaveChanges();
        context.ChangeTracker.Clear();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseExecRoles();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Employee>(employees =>
    {
        employees.HasOne(employee => employee.Position).WithMany().HasForeignKey(employee => employee.Role);
        employees.PrimitiveCollection(employee => employee.Former).ElementType().HasConversion<RoleIdConverter>();
    });
}
