using ExecRoles.EntityFrameworkCore.Tests.Databases;
using ExecRoles.EntityFrameworkCore.Tests.Staff;
using Microsoft.EntityFrameworkCore;

namespace ExecRoles.EntityFrameworkCore.Tests;

[Collection(StaffGroup.Name)]
public sealed class WritingTests(StaffDatabases databases)
{
    [Theory, SqliteData, PostgresData]
    public void SaveChanges_SameTextMadeAgain_WritesNothing(Provider provider)
    {
        using StaffContext context = databases.Create(provider);
        Position position = context.Positions.Single(position => position.Id == "cio");

        position.Title = new LocalizedText(position.Title);

        context.SaveChanges().ShouldBe(0);
    }

    [Theory, SqliteData, PostgresData]
    public void SaveChanges_OtherText_IsWritten(Provider provider)
    {
        using StaffContext context = databases.Create(provider);
        Position position = context.Positions.Single(position => position.Id == "cio");

        position.Title = position.Title.With("fr", "Directrice des systèmes d’information");
        position.Remark = new(("en", "new"));

        context.SaveChanges().ShouldBe(1);
        context.ChangeTracker.Clear();
        Position read = context.Positions.Single(position => position.Id == "cio");
        read.Title.ShouldBe(position.Title);
        read.Remark.ShouldBe(position.Remark);
    }

    [Theory, SqliteData, PostgresData]
    public void SaveChanges_OtherDefaultLanguage_IsWritten(Provider provider)
    {
        using StaffContext context = databases.Create(provider);
        Position position = context.Positions.Single(position => position.Id == "chiefdriver");

        position.Title = new(position.Title.Reverse());

        context.SaveChanges().ShouldBe(1);
        context.ChangeTracker.Clear();
        context.Positions.Single(position => position.Id == "chiefdriver").Title.DefaultLanguage.ShouldBe("fr");
    }

    [Theory, SqliteData, PostgresData]
    public void SaveChanges_TextAndWords_AreStoredAsPeopleReadThem(Provider provider)
    {
        using StaffContext context = databases.Open(provider);

        Raw(context, """SELECT "Title" AS "Value" FROM "Positions" WHERE "Id" = 'chiefdriver'""").ShouldBe("""{"de":"Cheffahrerin","fr":"Cheffe \"des\" chauffeurs"}""");
        Raw(context, """SELECT "Remark" AS "Value" FROM "Positions" WHERE "Id" = 'chief-econ'""").ShouldBe("""{"en":"R&D <new>"}""");
        Raw(context, """SELECT "Seat" || ' ' || "Style" || ' ' || "Company" AS "Value" FROM "Positions" AS p, "Employees" WHERE p."Id" = 'cio' AND "Name" = 'Ada'""")
            .ShouldBe("usually colon stock-corporation");
    }

    [Theory, SqliteData, PostgresData]
    public void ExecuteUpdate_OfId_WritesIt(Provider provider)
    {
        using StaffContext context = databases.Create(provider);
        RoleId role = RoleId.Parse("cio");

        context.Employees.Where(employee => employee.Role == "cto").ExecuteUpdate(update => update.SetProperty(employee => employee.Role, role)).ShouldBe(2);

        context.Employees.Count(employee => employee.Role == role).ShouldBe(3);
    }

    [Theory, SqliteData, PostgresData]
    public void SaveChanges_UnknownForeignKey_IsRefused(Provider provider)
    {
        using StaffContext context = databases.Create(provider);
        context.Employees.Add(new Employee { Name = "Fay", Role = RoleId.Parse("nobody") });

        Should.Throw<DbUpdateException>(() => context.SaveChanges());
    }

    [Theory, SqliteData, PostgresData]
    public void Delete_ByForeignKey_RemovesTheRow(Provider provider)
    {
        using StaffContext context = databases.Create(provider);

        context.Remove(context.Employees.Include(employee => employee.Position).Single(employee => employee.Name == "Di").Position!);
        context.SaveChanges();

        context.Employees.Any(employee => employee.Name == "Di").ShouldBeFalse();
    }

    private static string Raw(StaffContext context, string sql) => context.Database.SqlQueryRaw<string>(sql.Replace("{", "{{")).Single();
}
