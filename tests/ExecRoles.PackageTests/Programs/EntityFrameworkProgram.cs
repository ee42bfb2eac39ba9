using ExecRoles;
using Microsoft.EntityFrameworkCore;

using var context = new StaffContext();
context.Database.EnsureCreated();
context.Add(new Position { Id = RoleId.Parse("cio"), Title = Roles.Cio.Title, Seat = SeatInTopManagement.Usually });
context.Add(new Employee { Role = RoleId.Parse("cio"), Former = [RoleId.Parse("cto")] });
context.Add(new Employee { Role = RoleId.Parse("cio") });
context.SaveChanges();
context.ChangeTracker.Clear();

RoleId[] roles = [RoleId.Parse("cio"), RoleId.Parse("cto")];
Position position = context.Positions.Single(position => position.Id == "cio");
Console.WriteLine($"{position.Title:de}, {position.Seat}, {position.Title == Roles.Cio.Title}");
Console.WriteLine(context.Employees.Count(employee => roles.Contains(employee.Role) && employee.Position!.Seat == SeatInTopManagement.Usually));
Console.WriteLine(context.Employees.Count(employee => employee.Former.Contains(RoleId.Parse("cto"))));
Console.WriteLine(context.Employees.GroupBy(employee => employee.Role).Select(group => new { group.Key, Count = group.Count() }).Single());

context.Database.ExecuteSqlRaw("UPDATE Employees SET Deputizes = 'C I O' WHERE Id = 2");
foreach (var row in await context.FindUnreadableRowsAsync())
{
    Console.WriteLine(row);
}

public sealed class Position
{
    public required RoleId Id { get; set; }

    public required LocalizedText Title { get; set; }

    public SeatInTopManagement Seat { get; set; }
}

public sealed class Employee
{
    public int Id { get; set; }

    public required RoleId Role { get; set; }

    public Position? Position { get; set; }

    public RoleId? Deputizes { get; set; }

    public List<RoleId> Former { get; set; } = [];
}

public sealed class StaffContext : DbContext
{
    public DbSet<Position> Positions => Set<Position>();

    public DbSet<Employee> Employees => Set<Employee>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=staff.db");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseExecRoles();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Employee>(employees =>
    {
        employees.HasOne(employee => employee.Position).WithMany().HasForeignKey(employee => employee.Role);
        employees.PrimitiveCollection(employee => employee.Former).ElementType().HasConversion<ExecRoles.EntityFrameworkCore.RoleIdConverter>();
    });
}
