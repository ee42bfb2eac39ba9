using System.Globalization;
using ExecRoles.EntityFrameworkCore.Tests.Databases;
using ExecRoles.EntityFrameworkCore.Tests.Staff;
using Microsoft.EntityFrameworkCore;

namespace ExecRoles.EntityFrameworkCore.Tests;

[Collection(StaffGroup.Name)]
public sealed class UnreadableRowTests(StaffDatabases databases)
{
    private const string ProblemOfId = "'CIO' is not a role id. Use lower-case ASCII letters and digits in words joined by single hyphens, "
        + "beginning with a letter, such as 'head-of-payroll'. Did you mean 'cio'?";

    private const string ProblemOfSeat = "Unknown seat in top management 'mostly'. Known words: always, usually, sometimes, rarely.";

    [Theory, SqliteData, PostgresData]
    public async Task FindUnreadableRowsAsync_SoundDatabase_FindsNone(Provider provider)
    {
        using StaffContext context = databases.Open(provider);

        (await context.FindUnreadableRowsAsync()).ShouldBeEmpty();
    }

    [Theory, SqliteData, PostgresData]
    public async Task FindUnreadableRowsAsync_DamagedRows_NamesTableColumnKeyAndProblem(Provider provider)
    {
        using StaffContext context = databases.Create(provider);
        Damage(context);
        int bo = context.Employees.Where(employee => employee.Name == "Bo").Select(employee => employee.Id).Single();

        IReadOnlyList<UnreadableRow> rows = await context.FindUnreadableRowsAsync();

        rows.Select(row => row.ToString()).ShouldBe(
        [
            $"Employees.Deputizes, Id = {bo}: {ProblemOfId}",
            $"Positions.Seat, Id = cto: {ProblemOfSeat}",
            "Positions.Title, Id = chief-econ: '{' is an invalid start of a property name. Expected a '\"'. Path: $ | LineNumber: 0 | BytePositionInLine: 1.",
            "Positions.Title, Id = chiefdriver: The JSON is null, not a text.",
        ], ignoreOrder: true);
        UnreadableRow row = rows.Single(row => row.Column == "Deputizes");
        row.Table.ShouldBe("Employees");
        row.Key.Keys.ShouldBe(["Id"]);
        row.Value.ShouldBe("CIO");
        row.Problem.ShouldBe(ProblemOfId);
    }

    [Theory, SqliteData, PostgresData]
    public void Query_DamagedRow_SaysWhatAndHowToFindIt(Provider provider)
    {
        using StaffContext context = databases.Create(provider);
        Damage(context);

        Exception error = Should.Throw<FormatException>(() => context.Employees.ToList());

        error.Message.ShouldBe(
            $"The database holds a text that cannot be read: {ProblemOfId} To list all such rows with table, column and key, "
            + "call FindUnreadableRowsAsync on the context.");
        Should.Throw<FormatException>(() => context.Positions.Select(position => position.Title).ToList());
        Should.Throw<FormatException>(() => context.Positions.Select(position => position.Seat).ToList());
    }

    [Theory, SqliteData, PostgresData]
    public void Query_DamagedRowAndDetailedErrors_NamesTheProperty(Provider provider)
    {
        using StaffContext damaged = databases.Create(provider);
        Damage(damaged);
        using var context = new StaffContext(new DbContextOptionsBuilder(damaged.Options).EnableDetailedErrors().Options);

        InvalidOperationException error = Should.Throw<InvalidOperationException>(() => context.Employees.ToList());

        error.Message.ShouldContain("'Employee.Deputizes'");
        error.InnerException.ShouldBeOfType<FormatException>();
    }

    [Theory, SqliteData, PostgresData]
    public async Task Query_WithoutTheRowsFound_ReadsTheOthers(Provider provider)
    {
        using StaffContext context = databases.Create(provider);
        Damage(context);

        IReadOnlyList<UnreadableRow> rows = await context.FindUnreadableRowsAsync();
        int[] keys = [.. rows.Where(row => row.Table == "Employees").Select(row => Convert.ToInt32(row.Key["Id"], CultureInfo.InvariantCulture))];

        context.Employees.Where(employee => !keys.Contains(employee.Id)).Select(employee => employee.Name).Order().ToList()
            .ShouldBe(["Ada", "Cy", "Di", "Ed"]);
    }

    [Theory, SqliteData, PostgresData]
    public async Task FindUnreadableRowsAsync_InATransaction_SeesItsRows(Provider provider)
    {
        using StaffContext context = databases.Create(provider);
        using (context.Database.BeginTransaction())
        {
            Damage(context);
            (await context.FindUnreadableRowsAsync()).Count.ShouldBe(4);
        }

        (await context.FindUnreadableRowsAsync()).ShouldBeEmpty();
    }

    [Theory, SqliteData, PostgresData]
    public async Task FindUnreadableRowsAsync_ListsCompositeKeysAndSchemas_AreNamed(Provider provider)
    {
        using var context = new PayrollContext(databases.NewOptions<PayrollContext>(provider));
        context.Database.EnsureCreated();
        context.Add(new Grade { Role = RoleId.Parse("cio"), Year = 2026, Also = [RoleId.Parse("cto")], Office = new Office { Head = RoleId.Parse("coo") } });
        context.SaveChanges();
        string list = provider == Provider.Sqlite ? "[\"cto\",\"C T O\"]" : "{cto,C T O}";
        context.Database.ExecuteSqlRaw($$"""UPDATE {{context.Table}} SET "Role" = 'C I O', "Also" = '{{list}}', "Office_Head" = 'C O O', "Desk_Sign" = '[]', "Outcome" = 'sure'""".Replace("{", "{{").Replace("}", "}}"));

        IReadOnlyList<UnreadableRow> rows = await context.FindUnreadableRowsAsync();

        string table = provider == Provider.Sqlite ? "Grades" : "pay.Grades";
        rows.ShouldAllBe(row => row.Table == table && row.ToString().StartsWith($"{table}.{row.Column}, Role = C I O, Year = 2026: "));
        rows.ToDictionary(row => row.Column, row => row.Value).ShouldBe(
            new Dictionary<string, string>
            {
                ["Also"] = provider == Provider.Sqlite ? list : "cto, C T O",
                ["Desk_Sign"] = "[]",
                ["Office_Head"] = "C O O",
                ["Outcome"] = "sure",
                ["Role"] = "C I O",
            },
            ignoreOrder: true);
    }

    [Fact]
    public async Task FindUnreadableRowsAsync_CanceledOrNull_Throws()
    {
        using StaffContext context = databases.Open(Provider.Sqlite);

        await Should.ThrowAsync<OperationCanceledException>(() => context.FindUnreadableRowsAsync(new CancellationToken(canceled: true)));
        (await Should.ThrowAsync<ArgumentNullException>(() => ((DbContext)null!).FindUnreadableRowsAsync())).ParamName.ShouldBe("context");
    }

    private static void Damage(StaffContext context)
    {
        context.Database.ExecuteSqlRaw("""UPDATE "Employees" SET "Deputizes" = 'CIO' WHERE "Name" = 'Bo'""");
        context.Database.ExecuteSqlRaw("""UPDATE "Positions" SET "Seat" = 'mostly' WHERE "Id" = 'cto'""");
        context.Database.ExecuteSqlRaw("""UPDATE "Positions" SET "Title" = '{{{{' WHERE "Id" = 'chief-econ'""");
        context.Database.ExecuteSqlRaw("""UPDATE "Positions" SET "Title" = 'null' WHERE "Id" = 'chiefdriver'""");
    }
}
